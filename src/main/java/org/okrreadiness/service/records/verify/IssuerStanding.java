package org.okrreadiness.service.records.verify;

/** What a key is to whoever checks. */
public enum IssuerStanding {
    /** The key this data folder signs with. */
    OWN,
    /** One it signed with before. */
    OWN_RETIRED,
    /** Of an issuer somebody here decided to rely on. */
    ACCEPTED,
    /** One such an issuer used before. */
    ACCEPTED_RETIRED,
    /** Its issuer says that somebody else may have it. */
    STOLEN,
    /** Nobody here has decided anything about it. */
    UNKNOWN;

    public boolean isTrusted() {
        return this != STOLEN && this != UNKNOWN;
    }
}
