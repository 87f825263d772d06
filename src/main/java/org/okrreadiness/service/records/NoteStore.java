package org.okrreadiness.service.records;

import java.util.Optional;

/** Keeps small things the register has to remember: retention rules, how the columns of a file were read, issuers that are known. */
public interface NoteStore {

    Optional<String> find(String key);

    /** Keeps a text under a key, in place of what was there. */
    void put(String key, String text);
}
