package org.okrreadiness.storage.register;

import java.nio.file.Path;
import java.security.PrivateKey;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.okrreadiness.crypto.BareKeyPair;
import org.okrreadiness.crypto.Signatures;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.service.UnreadableInputException;
import org.okrreadiness.service.records.Issuer;
import org.okrreadiness.service.records.IssuerKey;
import org.okrreadiness.service.records.IssuerKeys;
import org.okrreadiness.service.records.IssuerLockedException;
import org.okrreadiness.service.records.IssuerSeal;
import org.okrreadiness.service.trainer.WrongPassphraseException;
import org.okrreadiness.storage.vault.PassphraseBox;

/**
 * An issuer's keys in the data folder: {@code register/issuer.json}, which only its owner can read. {@code docs/issuer-keys.md} tells a
 * person what that means.
 */
public final class IssuerFile implements IssuerKeys {

    private static final HexFormat HEX = HexFormat.of();

    private final Path file;
    private final String firstName;
    private final Clock clock;

    /** The private half while a passphrase protects it and has been given. */
    private Optional<byte[]> unlocked = Optional.empty();

    /**
     * @param data the data folder, which this program has to itself
     * @param firstName what the issuer is called until they say otherwise; used when the first pair is made
     */
    public IssuerFile(Path data, String firstName, Clock clock) {
        this.file = data.resolve(EmbeddedFile.FOLDER).resolve("issuer.json");
        this.firstName = firstName;
        this.clock = clock;
    }

    @Override
    public synchronized Issuer issuer() {
        return issuer(wire());
    }

    private static Issuer issuer(IssuerWire wire) {
        return new Issuer(wire.name(), wire.keys().get(0).publicKey());
    }

    private IssuerWire wire() {
        return IssuerJson.read(file).orElseGet(this::made);
    }

    private IssuerWire made() {
        BareKeyPair pair = Signatures.newPair();
        IssuerWire wire = IssuerWire.first(firstName, key(pair), pair.privateKey());
        IssuerJson.write(file, wire);
        return wire;
    }

    private IssuerKey key(BareKeyPair pair) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        return new IssuerKey(HEX.formatHex(pair.publicKey()), now, Optional.empty());
    }

    @Override
    public synchronized IssuerSeal seal() {
        IssuerWire wire = wire();
        PrivateKey key = Signatures.privateKey(secret(wire));
        Issuer issuer = issuer(wire);
        byte[] probe = {1};
        if (!Signatures.verifies(HEX.parseHex(issuer.publicKey()), probe, Signatures.sign(key, probe))) {
            throw new UnreadableInputException(Phrase.of("problem.issuer.damaged", file.toString()), null);
        }
        return new Seal(issuer, key);
    }

    private byte[] secret(IssuerWire wire) {
        return wire.box() == null ? HEX.parseHex(wire.secret()) : unlocked.orElseThrow(IssuerLockedException::new);
    }

    /** Signs with a key that is handed to nobody. */
    private record Seal(Issuer issuer, PrivateKey key) implements IssuerSeal {
        @Override
        public byte[] sign(byte[] message) {
            return Signatures.sign(key, message);
        }

        @Override
        public String toString() {
            return issuer.toString();
        }
    }

    @Override
    public synchronized List<IssuerKey> all() {
        return wire().issuerKeys();
    }

    @Override
    public synchronized void rename(String name) {
        if (name.isBlank()) {
            throw new IllegalArgumentException("An issuer has a name");
        }
        IssuerJson.write(file, wire().named(name.strip()));
    }

    @Override
    public synchronized IssuerKey renew(IssuerKey.Reason reason) {
        IssuerWire before = wire();
        BareKeyPair pair = Signatures.newPair();
        IssuerKey fresh = key(pair);
        IssuerJson.write(file, before.renewed(fresh, pair.privateKey(), reason));
        lock();
        return fresh;
    }

    @Override
    public synchronized boolean isProtected() {
        return wire().box() != null;
    }

    @Override
    public synchronized boolean isLocked() {
        return isProtected() && unlocked.isEmpty();
    }

    @Override
    public synchronized void protect(char[] passphrase) {
        IssuerWire wire = wire();
        byte[] secret = secret(wire);
        IssuerJson.write(file, wire.under(PassphraseBox.seal(passphrase, wire.about(), secret)));
        unlocked = Optional.of(secret);
    }

    @Override
    public synchronized void unprotect() {
        IssuerWire wire = wire();
        IssuerJson.write(file, wire.inTheClear(secret(wire)));
        lock();
    }

    @Override
    public synchronized void unlock(char[] passphrase) {
        IssuerWire wire = wire();
        if (wire.box() != null) {
            unlocked = Optional.of(wire.box()
                    .open(passphrase, wire.about())
                    .orElseThrow(() -> new WrongPassphraseException(Phrase.of("problem.issuer.passphrase-wrong"))));
        }
    }

    @Override
    public synchronized void lock() {
        unlocked.ifPresent(secret -> Arrays.fill(secret, (byte) 0));
        unlocked = Optional.empty();
    }
}
