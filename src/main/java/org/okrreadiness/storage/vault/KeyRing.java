package org.okrreadiness.storage.vault;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.okrreadiness.crypto.Fingerprint;
import org.okrreadiness.service.trainer.TrainerIdentity;
import org.okrreadiness.service.trainer.TrainerKeys;
import org.okrreadiness.service.trainer.WorkspaceLockedException;

/** The pairs of keys in a vault's file. Private halves are in the clear only while one of these methods runs. */
final class KeyRing implements TrainerKeys {

    private static final HexFormat HEX = HexFormat.of();

    private final OpenVault vault;
    private final DataKey key;

    KeyRing(OpenVault vault, DataKey key) {
        this.vault = vault;
        this.key = key;
    }

    /** Newest first. */
    static List<TrainerIdentity> identities(VaultFile file) {
        List<TrainerIdentity> identities = new ArrayList<>();
        file.pairs().forEach(pair -> identities.add(identity(pair)));
        Collections.reverse(identities);
        return List.copyOf(identities);
    }

    private static TrainerIdentity identity(VaultFile.Pair pair) {
        return new TrainerIdentity(
                pair.signing(),
                pair.opening(),
                Fingerprint.of(HEX.parseHex(pair.signing())),
                Instant.parse(pair.madeAt()),
                pair.retiredAt().isEmpty() ? Optional.empty() : Optional.of(Instant.parse(pair.retiredAt())));
    }

    @Override
    public TrainerIdentity current() {
        synchronized (vault) {
            return inUse().map(KeyRing::identity).orElseGet(this::renew);
        }
    }

    private Optional<VaultFile.Pair> inUse() {
        refuseWhenLocked();
        return vault.file().pairs().stream()
                .filter(pair -> pair.retiredAt().isEmpty())
                .findFirst();
    }

    @Override
    public List<TrainerIdentity> all() {
        refuseWhenLocked();
        return identities(vault.file());
    }

    private void refuseWhenLocked() {
        if (key.isWiped()) {
            throw new WorkspaceLockedException();
        }
    }

    @Override
    public byte[] sign(byte[] message) {
        current();
        try (PrivatePair pair = opened(inUse().orElseThrow())) {
            return pair.sign(message);
        }
    }

    @Override
    public Optional<byte[]> open(byte[] info, byte[] encapsulation, byte[] sealed) {
        refuseWhenLocked();
        for (VaultFile.Pair each : vault.file().pairs()) {
            try (PrivatePair pair = opened(each)) {
                Optional<byte[]> secret = pair.open(info, encapsulation, sealed);
                if (secret.isPresent()) {
                    return secret;
                }
            }
        }
        return Optional.empty();
    }

    /** The seal over the whole file has been checked, so that a pair which does not open is a defect. */
    private PrivatePair opened(VaultFile.Pair pair) {
        byte[] about = About.pair(vault.id(), pair.signing(), pair.opening());
        return key.with(Purpose.KEYS, secret -> SealedBox.open(secret, about, HEX.parseHex(pair.box())))
                .map(PrivatePair::new)
                .orElseThrow(() -> new IllegalStateException("A pair of keys does not open"));
    }

    @Override
    public TrainerIdentity renew() {
        synchronized (vault) {
            try (PrivatePair made = PrivatePair.random()) {
                VaultFile.Pair pair = sealed(made, vault.now());
                vault.change(file -> file.withCurrent(pair, vault.now()));
                return identity(pair);
            }
        }
    }

    private VaultFile.Pair sealed(PrivatePair pair, String madeAt) {
        String signing = pair.signing();
        String opening = pair.opening();
        byte[] about = About.pair(vault.id(), signing, opening);
        byte[] box = key.with(Purpose.KEYS, secret -> SealedBox.seal(secret, about, pair.bytes()));
        return new VaultFile.Pair(signing, opening, madeAt, "", HEX.formatHex(box));
    }

    @Override
    public void exportTo(Path file, char[] recoveryPhrase) {
        byte[] secret = RecoveryPhrase.secret(recoveryPhrase);
        refuseWhenLocked();
        Wrapping.open(vault.file(), secret).wipe();
        List<KeyExport.Item> items = new ArrayList<>();
        for (VaultFile.Pair each : vault.file().pairs()) {
            try (PrivatePair pair = opened(each)) {
                items.add(new KeyExport.Item(HEX.formatHex(pair.bytes()), each.madeAt(), each.retiredAt()));
            }
        }
        KeyExport.write(file, vault.id(), secret, items);
    }

    @Override
    public TrainerIdentity importFrom(Path file, char[] recoveryPhrase) {
        byte[] secret = RecoveryPhrase.secret(recoveryPhrase);
        refuseWhenLocked();
        List<KeyExport.Item> items = KeyExport.read(file, secret);
        synchronized (vault) {
            vault.change(before -> with(items, before));
            return current();
        }
    }

    /** Retired pairs stay so; the one that was in use there is in use here. */
    private VaultFile with(List<KeyExport.Item> items, VaultFile before) {
        VaultFile all = before;
        for (KeyExport.Item item : items) {
            try (PrivatePair pair = new PrivatePair(HEX.parseHex(item.keys()))) {
                all = with(sealed(pair, item.madeAt()).retired(item.retiredAt()), all);
            }
        }
        return all;
    }

    private VaultFile with(VaultFile.Pair pair, VaultFile before) {
        List<VaultFile.Pair> others = new ArrayList<>(before.pairs());
        boolean known = others.stream().anyMatch(other -> other.signing().equals(pair.signing()));
        if (pair.retiredAt().isEmpty()) {
            others.removeIf(other -> other.signing().equals(pair.signing()));
            return before.with(others).withCurrent(pair, vault.now());
        }
        if (!known) {
            others.add(0, pair);
        }
        return before.with(others);
    }
}
