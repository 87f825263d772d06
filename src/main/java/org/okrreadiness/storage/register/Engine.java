package org.okrreadiness.storage.register;

import java.util.Optional;

/** Everything that is not the same on H2 and on PostgreSQL. */
interface Engine {

    String url();

    /** Who to be there, where the address does not say it. */
    Optional<String> account();

    /** For people, without secrets. */
    String place();

    boolean isShared();

    /** The type of a text that is sorted by its characters and by no language. */
    String ordered();

    /** The type of a text of bytes that may be ten million long. */
    String large();

    /** Whether a commit lasts only once it is asked to. */
    boolean checkpoints();

    /** Told before something is deleted that has to disappear from the disk as well. */
    void beforeWiping();

    /** Makes a copy of what is there now for a backup, where that is this program's to do. */
    void copy(Transactions transactions);

    /** Told when all connections are closed. */
    void closed();
}
