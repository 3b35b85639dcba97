package dev.proviso.benchmarks.table;

import dev.proviso.annotation.InRange;
import dev.proviso.table.TablePlan;
import jakarta.validation.constraints.NotNull;
import java.util.HashMap;
import java.util.Map;
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

/** One row of 10 columns, as a model in service gets it. Bound: 10 times the checks by hand, and no allocation. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class OneRowBenchmark {

    /** The row. */
    public record House(
            @InRange(min = 0, max = 1000) double area,
            @InRange(min = 0, max = 50) int rooms,
            @InRange(min = 0, max = 9) int baths,
            @InRange(min = -90, max = 90) double latitude,
            @InRange(min = -180, max = 180) double longitude,
            @InRange(min = 1000, max = 2100) int built,
            @InRange(min = 0, max = 10) double quality,
            @NotNull String town,
            boolean garden,
            @InRange(min = 0, max = 100) double distance) {}

    private final House row = new House(120, 5, 2, 59.9, 10.7, 1975, 7.5, "Oslo", true, 3.2);
    private final Map<String, Object> map = new HashMap<>();
    private final TablePlan plan = Plans.of(House.class);

    /** The same row as a map. */
    public OneRowBenchmark() {
        map.put("area", row.area);
        map.put("rooms", row.rooms);
        map.put("baths", row.baths);
        map.put("latitude", row.latitude);
        map.put("longitude", row.longitude);
        map.put("built", row.built);
        map.put("quality", row.quality);
        map.put("town", row.town);
        map.put("garden", row.garden);
        map.put("distance", row.distance);
    }

    /** A record, by the contract. */
    @Benchmark
    public boolean contract() {
        return plan.accepts(row);
    }

    /** A map, by the contract. */
    @Benchmark
    public boolean contractOnMap() {
        return plan.accepts(map);
    }

    /** A record, by hand. */
    @Benchmark
    public boolean hand() {
        House house = row;
        return house != null
                && lies(house.area(), 0, 1000)
                && house.rooms() >= 0
                && house.rooms() <= 50
                && house.baths() >= 0
                && house.baths() <= 9
                && lies(house.latitude(), -90, 90)
                && lies(house.longitude(), -180, 180)
                && house.built() >= 1000
                && house.built() <= 2100
                && lies(house.quality(), 0, 10)
                && house.town() != null
                && lies(house.distance(), 0, 100);
    }

    /** A map, by hand. */
    @Benchmark
    public boolean handOnMap() {
        return map.get("area") instanceof Double area
                && lies(area, 0, 1000)
                && map.get("rooms") instanceof Integer rooms
                && lies(rooms, 0, 50)
                && map.get("baths") instanceof Integer baths
                && lies(baths, 0, 9)
                && map.get("latitude") instanceof Double latitude
                && lies(latitude, -90, 90)
                && map.get("longitude") instanceof Double longitude
                && lies(longitude, -180, 180)
                && map.get("built") instanceof Integer built
                && lies(built, 1000, 2100)
                && map.get("quality") instanceof Double quality
                && lies(quality, 0, 10)
                && map.get("town") instanceof String
                && map.get("garden") instanceof Boolean
                && map.get("distance") instanceof Double distance
                && lies(distance, 0, 100);
    }

    private static boolean lies(double cell, double min, double max) {
        return cell >= min && cell <= max;
    }
}
