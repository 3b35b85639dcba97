/**
 * What class files say of classes, as data: names, annotations and generic types, without code. It knows nothing of
 * contracts, and finds other classes by their names, in {@link dev.proviso.weaver.classfile.ClassFiles}.
 *
 * <p>Names of classes are internal ones throughout, with slashes.
 */
@NullMarked
package dev.proviso.weaver.classfile;

import org.jspecify.annotations.NullMarked;
