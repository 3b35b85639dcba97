package dev.proviso.agent;

import dev.proviso.weaver.ContractedMethod;
import java.util.ArrayList;
import java.util.List;

/** Says what became of each class: to core in the {@link AgentReport}, and to a person where nothing is enforced. */
final class Outcomes {
    private final Notices notices;
    private final boolean verbose;

    Outcomes(Notices notices, boolean verbose) {
        this.notices = notices;
        this.verbose = verbose;
    }

    /** The class was woven, but for methods that have an obstacle. */
    void woven(ClassLoader loader, String className, List<ContractedMethod> contracted) {
        int woven = record(loader, className, contracted);
        if (verbose && woven > 0) {
            notices.say("wove " + className + methods(woven));
        }
    }

    /** The class has the call sites in its file, and was left as it was. */
    void wovenBefore(ClassLoader loader, String className, List<ContractedMethod> contracted) {
        int woven = record(loader, className, contracted);
        if (verbose) {
            notices.say(className + " was woven when it was built" + methods(woven));
        }
    }

    private int record(ClassLoader loader, String className, List<ContractedMethod> contracted) {
        List<String[]> rows = new ArrayList<>(contracted.size());
        int woven = 0;
        for (ContractedMethod method : contracted) {
            String obstacle = method.obstacle();
            if (obstacle == null) {
                rows.add(row(className, method, AgentReport.WOVEN, ""));
                woven++;
            } else {
                rows.add(row(className, method, AgentReport.NOT_ENFORCED, obstacle));
                notices.notEnforced(className + "." + method.name(), obstacle);
            }
        }
        AgentReport.record(loader, className, rows);
        return woven;
    }

    /** The class was left as it was, and its contracts are known. */
    void leftAlone(ClassLoader loader, String className, List<ContractedMethod> contracted, String reason) {
        List<String[]> rows = new ArrayList<>(contracted.size());
        for (ContractedMethod method : contracted) {
            rows.add(row(className, method, AgentReport.NOT_ENFORCED, reason));
        }
        AgentReport.record(loader, className, rows);
        notices.notEnforced(className, reason);
    }

    /** The class was left as it was, and nothing is known of its methods. */
    void leftAlone(ClassLoader loader, String className, String reason) {
        recordWhole(loader, className, reason);
        notices.notEnforced(className, reason);
    }

    /** The class was left as it was, because its class loader can not reach core: told once for each loader. */
    void coreNotSeen(ClassLoader loader, String className) {
        notSeen(loader, className, "proviso-core");
    }

    /** The class was left as it was, because its class loader can not reach the annotations: told likewise. */
    void wordsNotSeen(ClassLoader loader, String className) {
        notSeen(loader, className, "proviso-annotations");
    }

    private void notSeen(ClassLoader loader, String className, String jar) {
        String reason = "its class loader does not see " + jar;
        recordWhole(loader, className, reason);
        notices.notEnforcedOnce(loader, className, reason + " (add the dependency to that application)");
    }

    /** The class inherits a contract that could not be known when it was defined. */
    void inheritsUnread(ClassLoader loader, String className, String supertype, String why) {
        String reason = "it was defined before its supertype " + supertype + ", " + why;
        AgentReport.add(loader, wholeClass(className, reason));
        notices.notEnforced(className, reason);
    }

    /** The class inherits a contract through one that could not be known to have it when it was defined. */
    void inheritsMissed(ClassLoader loader, String className, String through, String supertype) {
        String reason = "it inherits through " + through + " from " + supertype + ", which was not known when that was"
                + " defined";
        AgentReport.add(loader, wholeClass(className, reason));
        notices.notEnforced(className, reason);
    }

    /** Some words of a class can not be seen at run time; the others were seen to. */
    void notKept(ClassLoader loader, String className, String reason) {
        AgentReport.add(loader, wholeClass(className, reason));
        notices.notEnforced(className, reason);
    }

    private static String methods(int count) {
        return " (" + count + (count == 1 ? " method)" : " methods)");
    }

    private static void recordWhole(ClassLoader loader, String className, String reason) {
        AgentReport.record(loader, className, List.<String[]>of(wholeClass(className, reason)));
    }

    private static String[] wholeClass(String className, String reason) {
        return AgentReport.row(className, AgentReport.WHOLE_CLASS, "", AgentReport.NOT_ENFORCED, reason);
    }

    private static String[] row(String className, ContractedMethod method, String state, String reason) {
        return AgentReport.row(className, method.name(), method.descriptor(), state, reason);
    }
}
