package dev.proviso.weaver.classfile;

/**
 * A constant of an enum, as the value of an annotation.
 *
 * @param type the descriptor of the enum
 * @param name the name of the constant
 */
public record EnumConstant(String type, String name) {}
