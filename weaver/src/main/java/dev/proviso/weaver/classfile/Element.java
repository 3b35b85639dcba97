package dev.proviso.weaver.classfile;

import java.util.List;

/**
 * A field, or a component of a record.
 *
 * @param name its name
 * @param descriptor the descriptor of its type
 * @param annotations the annotations on it
 */
public record Element(String name, String descriptor, List<Annotation> annotations) {}
