package org.okrreadiness.testing;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.okrreadiness.crypto.BareKeyPair;
import org.okrreadiness.crypto.Signatures;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.service.ReadinessException;
import org.okrreadiness.service.records.Issuer;
import org.okrreadiness.service.records.IssuerKey;
import org.okrreadiness.service.records.IssuerKeys;
import org.okrreadiness.service.records.IssuerLockedException;
import org.okrreadiness.service.records.IssuerSeal;

/** Keys that are gone when the program ends, for tests and pictures, and wherever no key is kept yet. */
public final class IssuerKeysInMemory implements IssuerKeys {

    private final Clock clock;
    private final List<IssuerKey> older = new ArrayList<>();
    private String name;
    private IssuerKey key;
    private BareKeyPair pair;
    private Optional<char[]> passphrase = Optional.empty();
    private boolean locked;

    public IssuerKeysInMemory(String name, Clock clock) {
        this(name, Signatures.newPair(), clock);
    }

    /** @param first the pair that is in use to begin with */
    public IssuerKeysInMemory(String name, BareKeyPair first, Clock clock) {
        this.name = name;
        this.clock = clock;
        use(first);
    }

    private void use(BareKeyPair next) {
        pair = next;
        key = new IssuerKey(HexFormat.of().formatHex(pair.publicKey()), clock.instant(), Optional.empty());
    }

    @Override
    public synchronized Issuer issuer() {
        return new Issuer(name, key.publicKey());
    }

    @Override
    public synchronized IssuerSeal seal() {
        if (locked) {
            throw new IssuerLockedException();
        }
        Issuer issuer = issuer();
        BareKeyPair signing = pair;
        return new IssuerSeal() {
            @Override
            public Issuer issuer() {
                return issuer;
            }

            @Override
            public byte[] sign(byte[] message) {
                return Signatures.sign(Signatures.privateKey(signing.privateKey()), message);
            }
        };
    }

    @Override
    public synchronized List<IssuerKey> all() {
        List<IssuerKey> all = new ArrayList<>(List.of(key));
        all.addAll(older);
        return all;
    }

    @Override
    public synchronized void rename(String called) {
        name = called;
    }

    @Override
    public synchronized IssuerKey renew(IssuerKey.Reason reason) {
        older.add(0, key.retired(clock.instant(), reason));
        passphrase = Optional.empty();
        locked = false;
        use(Signatures.newPair());
        return key;
    }

    @Override
    public synchronized boolean isProtected() {
        return passphrase.isPresent();
    }

    @Override
    public synchronized boolean isLocked() {
        return locked;
    }

    @Override
    public synchronized void protect(char[] given) {
        passphrase = Optional.of(given.clone());
    }

    @Override
    public synchronized void unprotect() {
        if (locked) {
            throw new IssuerLockedException();
        }
        passphrase = Optional.empty();
    }

    @Override
    public synchronized void unlock(char[] given) {
        if (passphrase.isPresent() && !Arrays.equals(passphrase.get(), given)) {
            throw new ReadinessException(Phrase.of("problem.issuer.passphrase-wrong"));
        }
        locked = false;
    }

    @Override
    public synchronized void lock() {
        locked = passphrase.isPresent();
    }
}
