package dev.proviso.contract;

import org.jspecify.annotations.Nullable;

/** Finds out whether a model has the members that patterns mention. */
public interface MemberSearch {

    /** Why a member can not be read as a size, or null if it can. */
    @Nullable String refuse(String member);
}
