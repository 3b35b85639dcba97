package dev.proviso.weaver.classfile;

import java.util.Map;

/**
 * An annotation as it is written.
 *
 * @param type the internal name of its type
 * @param values what is said by the names of its members; what is said by default is not among it. A value is a boxed
 *     primitive, a {@code String}, an ASM {@code Type} for a class, an {@link EnumConstant}, an {@code Annotation} or a
 *     {@code List} of these
 */
public record Annotation(String type, Map<String, Object> values) {}
