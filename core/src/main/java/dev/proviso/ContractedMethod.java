package dev.proviso;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row of the inventory: a method with a contract, whether it is enforced, and what came of its calls. Where several
 * loaders have loaded a class of the same name, a row tells of all of them together.
 *
 * @param model the binary name of the class
 * @param method the method's name, or {@code <init>}; {@code *} where a class was left alone as a whole
 * @param descriptor the method's descriptor as the JVM writes it; empty where a class was left alone as a whole
 * @param status whether it is enforced
 * @param reason why not, if it is not
 * @param violations how many checks, of an entry or an end, have found something wrong; exact, save that a check which is
 *     not logged in {@link Mode#WARN} counts though a closer look at its values, which another thread may be changing,
 *     might have found nothing
 * @param suppressed how many of them were not logged, for the rate at which a method may log
 * @param calls how many calls there were while calls were counted; null where they never were, since that costs each call
 *     some nanoseconds. That there was a call at all is told by the status, which is free
 * @param codes how many violations of each code were found in a closer look; one check may find several
 */
public record ContractedMethod(
        String model,
        String method,
        String descriptor,
        Status status,
        @Nullable String reason,
        long violations,
        long suppressed,
        @Nullable Long calls,
        Map<Code, Long> codes) {

    public ContractedMethod {
        codes = codes.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(codes));
    }

    /** A row of a method that nothing was counted of. */
    public ContractedMethod(String model, String method, String descriptor, Status status, @Nullable String reason) {
        this(model, method, descriptor, status, reason, 0, 0, null, Map.of());
    }

    /** This row with other counts. */
    public ContractedMethod withCounts(long violations, long suppressed, @Nullable Long calls, Map<Code, Long> codes) {
        return new ContractedMethod(model, method, descriptor, status, reason, violations, suppressed, calls, codes);
    }

    /** This row with the counts of another added. */
    public ContractedMethod plus(ContractedMethod other) {
        Long sum = calls == null ? other.calls : other.calls == null ? calls : (Long) (calls + other.calls);
        Map<Code, Long> both = new EnumMap<>(Code.class);
        both.putAll(codes);
        for (Map.Entry<Code, Long> each : other.codes.entrySet()) {
            Long mine = both.get(each.getKey());
            both.put(each.getKey(), mine == null ? each.getValue() : (Long) (mine + each.getValue()));
        }
        return withCounts(violations + other.violations, suppressed + other.suppressed, sum, both);
    }

    /** Whether a contract is enforced. */
    public enum Status {
        /** Woven, and not called so far. */
        WOVEN,
        /** Called, and linked: calls are checked as the mode says. */
        ENFORCED,
        /** It stands in the source, and nothing checks it. */
        NOT_ENFORCED
    }
}
