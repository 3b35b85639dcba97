package dev.proviso.shape;

/** A member of the model has thrown, or has given what is no size. */
public final class MemberException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String member;

    public MemberException(String member, Throwable cause) {
        super(member, cause);
        this.member = member;
    }

    /** The member's name. */
    public String member() {
        return member;
    }
}
