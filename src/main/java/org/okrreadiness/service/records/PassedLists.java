package org.okrreadiness.service.records;

import java.time.Instant;
import java.util.List;

/** Keeps lists of withdrawn records that were passed on, as the bytes they came as; whoever reads one checks it again. */
public interface PassedLists {

    /** The bytes of each, in no order. */
    List<byte[]> all();

    /**
     * Keeps a list in place of an older one of the same name and key. A newer one that is there stays.
     *
     * @param name by which credentials refer to it
     * @param issuerKey with which it is signed, in hexadecimal digits
     * @param at when it was made
     * @return false when the one that is there is as new or newer
     */
    boolean keep(String name, String issuerKey, Instant at, byte[] list);
}
