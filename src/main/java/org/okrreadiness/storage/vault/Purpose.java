package org.okrreadiness.storage.vault;

/** What the data key is used for. Each purpose has a key of its own, so that nothing sealed for one opens as another. */
enum Purpose {
    /** Authenticates {@code vault.json}. */
    VAULT("vault"),
    /** Seals private keys. */
    KEYS("keys"),
    /** Seals the payloads of the journal. */
    MARKS("marks"),
    /** Signs the records of the journal. */
    MARKS_SIGNING("marks signing"),
    /** Seals submissions. */
    SUBMISSIONS("submissions"),
    /** Names submissions. */
    SUBMISSION_NAMES("submission names"),
    /** Opens the database. */
    DATABASE("database"),
    /** Vouches for the database as it was closed. */
    DATABASE_SEAL("database seal");

    private final String word;

    Purpose(String word) {
        this.word = word;
    }

    /** Never changed once a vault exists. */
    String use() {
        return "okr-readiness trainer 1 " + word;
    }
}
