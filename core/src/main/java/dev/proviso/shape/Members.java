package dev.proviso.shape;

/** The members of the model that patterns mention. */
public interface Members {

    /**
     * The value of a field or no-argument method.
     *
     * @throws MemberException if it can not be had
     */
    long read(String name) throws MemberException;

    /** Where there is no model: the contract's reading has refused patterns that mention members. */
    Members NONE = new Members() {
        @Override
        public long read(String name) throws MemberException {
            throw new MemberException(name, new IllegalStateException("there is no model"));
        }
    };
}
