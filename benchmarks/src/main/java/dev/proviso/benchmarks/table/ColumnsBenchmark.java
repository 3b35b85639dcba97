package dev.proviso.benchmarks.table;

import dev.proviso.annotation.ColumnType;
import dev.proviso.schema.ColumnContract;
import dev.proviso.schema.TableContract;
import dev.proviso.table.TablePlan;
import dev.proviso.value.Range;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Range and finiteness of 10 columns of 1,000,000 doubles. Bound: 1.3 times the loop by hand. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class ColumnsBenchmark {
    private static final int COLUMNS = 10;
    private static final int ROWS = 1_000_000;

    private final Map<String, double[]> table = new LinkedHashMap<>();
    private final double[][] columns = new double[COLUMNS][ROWS];
    private final TablePlan plan;

    /** Random cells that all lie in their ranges. */
    public ColumnsBenchmark() {
        SplittableRandom random = new SplittableRandom(42);
        List<ColumnContract> contracts = new ArrayList<>();
        for (int i = 0; i < COLUMNS; i++) {
            for (int row = 0; row < ROWS; row++) {
                columns[i][row] = random.nextDouble(0, 100);
            }
            table.put("x" + i, columns[i]);
            contracts.add(ColumnContract.named("x" + i)
                    .type(ColumnType.NUMBER)
                    .finite(true)
                    .range(new Range(0, 100, true, true))
                    .build());
        }
        this.plan = Plans.of(TableContract.of(contracts).build());
    }

    /** By the contract. */
    @Benchmark
    public boolean contract() {
        return plan.accepts(table);
    }

    /** By hand. */
    @Benchmark
    public boolean hand() {
        for (double[] column : columns) {
            for (double cell : column) {
                if (!Double.isFinite(cell) || cell < 0 || cell > 100) {
                    return false;
                }
            }
        }
        return true;
    }
}
