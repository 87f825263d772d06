package org.okrreadiness.service.records;

import java.util.List;

/**
 * The keys with which records of this data folder are signed. The first pair is made when it is first needed. Safe for several threads.
 *
 * <p>Every method that needs the private half throws {@link IssuerLockedException} while a passphrase has to be given first.
 */
public interface IssuerKeys {

    /** Who answers, with the key in use. */
    Issuer issuer();

    /** Signs with the key in use, until whoever asked for it lets go of it; so it is asked for anew for every piece of work. */
    IssuerSeal seal();

    /** All keys there were, the one in use first, then the newest. */
    List<IssuerKey> all();

    /** Changes the name that stands on what is signed from now on. */
    void rename(String name);

    /**
     * Makes another pair and signs with it from now on. The old public key stays listed, so that what it signed can still be told apart.
     * The private half is wiped. Works while locked, because a passphrase may be what was lost; the new pair is then without one.
     */
    IssuerKey renew(IssuerKey.Reason reason);

    /** Whether a passphrase is needed to sign. */
    boolean isProtected();

    /** Whether it has to be given now. */
    boolean isLocked();

    /** Puts the private half under a passphrase, in place of another one if there is any. It stays unlocked. */
    void protect(char[] passphrase);

    /** Takes the passphrase away. */
    void unprotect();

    /** @throws org.okrreadiness.service.ReadinessException when it is another passphrase; nothing has changed */
    void unlock(char[] passphrase);

    /** Forgets the private half until the passphrase is given again; does nothing when there is none. Work that has begun goes on. */
    void lock();
}
