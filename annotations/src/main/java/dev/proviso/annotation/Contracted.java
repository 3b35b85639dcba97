package dev.proviso.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The constraints of Jakarta Validation on a method or constructor are enforced at its calls, though it has no other word
 * of a contract: {@code @NotNull}, {@code @Size}, {@code @Valid}, those of one's own. On a class, this holds for all
 * methods and constructors that it declares, and for what overrides them.
 *
 * <p>It is not inherited: what a subclass adds is left alone unless the subclass, or the method, is annotated too. Methods
 * that the class inherits from one without this are left alone as well; override them to have their constraints enforced.
 *
 * <p>Beside another word of a contract they are enforced without it. A class that has nothing but constraints, and not
 * this, is left to its framework.
 *
 * <p>Broken, they say {@code CONSTRAINT}. Constraints that are not of the Jakarta Validation specification, {@code @Valid}
 * and constraints on the elements of a container need Hibernate Validator.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD, ElementType.CONSTRUCTOR, ElementType.ANNOTATION_TYPE})
public @interface Contracted {

    /** The groups whose constraints are judged; none means {@code jakarta.validation.groups.Default}. */
    Class<?>[] groups() default {};
}
