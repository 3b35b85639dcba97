package dev.proviso.schema;

import java.io.Serializable;

/** How the cells of a column were distributed when a training has seen them. */
public sealed interface ColumnProfile extends Serializable permits LevelProfile, NumberProfile {

    /** The number of cells that it was made of: nulls do not count, nor does NaN. */
    long count();
}
