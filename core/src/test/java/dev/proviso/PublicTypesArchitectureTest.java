package dev.proviso;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.junit.jupiter.api.Test;

/** Types are package-private and final, unless there is a reason: each that is public has its line here. */
class PublicTypesArchitectureTest {
    private static final JavaClasses CORE = CoreClasses.of(Proviso.class);

    @Test
    void each_public_type_is_known() {
        assertThat(CORE.stream()
                        .filter(type ->
                                type.isTopLevelClass() && type.getModifiers().contains(JavaModifier.PUBLIC))
                        .map(type -> type.getName().substring("dev.proviso.".length()))
                        .filter(name -> !name.startsWith("annotation.")))
                .containsExactlyInAnyOrder(
                        // For users.
                        "Blame",
                        "Code",
                        "ColumnFinding",
                        "ContractDefinitionException",
                        "ContractViolationException",
                        "ContractedMethod",
                        "Depth",
                        "EffectiveSetting",
                        "Mode",
                        "Proviso",
                        "TableCheck",
                        "Violation",
                        "event.Attention",
                        "event.ContractEvent",
                        "event.Drifted",
                        "event.EventKind",
                        "event.ContractListener",
                        "event.InventoryTaken",
                        "event.Occurrence",
                        "event.SchemaLearned",
                        "event.SettingChanged",
                        "event.Trained",
                        "event.TrainingFailed",
                        "event.Violated",
                        "jmx.ProvisoMXBean",
                        "live.LivePage",
                        "micrometer.ProvisoMetrics",
                        "live.PageSettings",
                        "schema.CellContract",
                        "schema.ColumnBuilder",
                        "schema.ColumnContract",
                        "schema.ColumnProfile",
                        "schema.ConstraintContract",
                        "schema.DriftContract",
                        "schema.LevelProfile",
                        "schema.NumberProfile",
                        "schema.RuleContract",
                        "schema.SchemaException",
                        "schema.TableBuilder",
                        "schema.TableContract",
                        "schema.TableReport",
                        "value.TableType",
                        "value.TensorType",
                        // For woven code and for proxies, which stand in the packages of users.
                        "link.Bootstrap",
                        "link.Guarded",
                        // For providers of Jakarta Validation, which find them by ServiceLoader.
                        "validator.FiniteValidator",
                        "validator.RangeValidator",
                        "validator.SchemaValidator",
                        "validator.ShapeValidator",
                        // For other packages of the engine.
                        "constraint.ConstraintGroups",
                        "constraint.ConstraintMismatch",
                        "constraint.ConstraintTarget",
                        "constraint.DeclaredConstraints",
                        "constraint.NativeConstraint",
                        "contract.Clauses",
                        "contract.ContractReader",
                        "contract.Determination",
                        "contract.FieldContract",
                        "contract.HeldContract",
                        "contract.MemberSearch",
                        "contract.MethodConstraints",
                        "contract.MethodContract",
                        "contract.ModelContract",
                        "contract.Names",
                        "contract.SchemaUse",
                        "contract.TableClause",
                        "contract.TableSense",
                        "contract.TrainedBy",
                        "contract.TrainingContract",
                        "contract.ValueContract",
                        "control.Switches",
                        "event.PlainText",
                        "inventory.AgentBridge",
                        "jfr.FlightRecordings",
                        "inventory.AtShutdown",
                        "inventory.CallCounts",
                        "inventory.DriftMark",
                        "inventory.DriftMarks",
                        "inventory.Inventory",
                        "inventory.InventoryLine",
                        "inventory.InventoryNews",
                        "inventory.MethodTally",
                        "inventory.Weaving",
                        "jakarta.AlreadyJudged",
                        "jmx.Registration",
                        "link.Definitions",
                        "link.Prerequisites",
                        "link.LearnedSchemas",
                        "link.ProxySites",
                        "link.TrainingMarks",
                        "link.ValueCheck",
                        "live.LivePages",
                        "mode.Depths",
                        "mode.Modes",
                        "mode.Policy",
                        "mode.QuietReads",
                        "mode.Settings",
                        "mode.Suspension",
                        "mode.Validity",
                        "provider.CallValidation",
                        "provider.Validators",
                        "proxy.Guard",
                        "profile.DriftListener",
                        "profile.Inference",
                        "profile.LearnedPlan",
                        "profile.Learner",
                        "report.EngineFrames",
                        "report.InternalFaults",
                        "report.LogLimit",
                        "report.Reporter",
                        "report.Trainings",
                        "schema.ColumnTypes",
                        "schema.DriftWords",
                        "schema.JsonText",
                        "schema.Quoted",
                        "schema.RowClass",
                        "schema.SchemaReader",
                        "schema.SchemaTerms",
                        "schema.Shown",
                        "settings.ClassNames",
                        "settings.Given",
                        "settings.Key",
                        "settings.PageAddress",
                        "settings.Setting",
                        "start.FirstCall",
                        "shape.Assignment",
                        "shape.Axes",
                        "shape.Axis",
                        "shape.Claim",
                        "shape.Condition",
                        "shape.Dimension",
                        "shape.Expression",
                        "shape.Group",
                        "shape.MemberException",
                        "shape.Members",
                        "shape.Operator",
                        "shape.PatternException",
                        "shape.ShapeFinding",
                        "shape.ShapePattern",
                        "shape.Solution",
                        "shape.Solver",
                        "table.CellSink",
                        "table.TableCells",
                        "table.Fatal",
                        "table.TablePlan",
                        "table.TableVisitor",
                        "training.Lesson",
                        "training.OpenTraining",
                        "training.Refusal",
                        "training.Standing",
                        "training.TrainingLedger",
                        "training.WeakIdentityMap",
                        "value.Carrier",
                        "value.CellTest",
                        "value.Cells",
                        "value.FlawedCells",
                        "value.Range",
                        "value.Reading",
                        "value.RowLengths",
                        "value.ShapeReader",
                        "value.Sizes",
                        "value.TableValues",
                        "value.Tensors",
                        "words.EditDistance",
                        "words.Word",
                        "words.Words");
    }

    @Test
    void what_can_be_extended_is_meant_to_be() {
        classes()
                .that(DescribedPredicate.describe("are concrete", PublicTypesArchitectureTest::isConcrete))
                .should(beFinal())
                .check(CORE);
    }

    private static boolean isConcrete(JavaClass type) {
        return !type.isInterface()
                && !type.isEnum()
                && !type.isAnonymousClass()
                && !type.getModifiers().contains(JavaModifier.ABSTRACT);
    }

    private static ArchCondition<JavaClass> beFinal() {
        return new ArchCondition<>("be final") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean isFinal = type.getModifiers().contains(JavaModifier.FINAL);
                events.add(new SimpleConditionEvent(type, isFinal, type.getName() + " can be extended"));
            }
        };
    }
}
