package org.okrreadiness.storage.vault;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * {@code vault.json} as it is written down. Bytes are hexadecimal digits, moments are ISO 8601.
 *
 * @param format of this file
 * @param purpose always {@link #PURPOSE}
 * @param passphrase the data key under the passphrase
 * @param recovery the data key under the recovery phrase
 * @param pairs of keys, oldest first
 * @param seal HMAC-SHA256 of all of the above under a key made of the data key: nobody without the passphrase has changed it
 * @param checksum SHA-256 of all of the above: it is not damaged, which can be seen without a passphrase
 */
record VaultFile(
        int format,
        String purpose,
        String id,
        String madeAt,
        UnderPassphrase passphrase,
        String recovery,
        List<Pair> pairs,
        String seal,
        String checksum) {

    static final int FORMAT = 1;
    static final String PURPOSE = "okr-readiness trainer workspace";

    private static final int BOXED_KEY_BYTES = SealedBox.SALT_BYTES + DataKey.BYTES + SealedBox.TAG_BYTES;

    /**
     * @param method always {@code argon2id}
     * @param box the data key
     */
    record UnderPassphrase(String method, int memoryKib, int passes, int lanes, String salt, String box) {

        static final String METHOD = "argon2id";

        UnderPassphrase {
            if (!METHOD.equals(method)) {
                throw new IllegalArgumentException("No method this version knows");
            }
            requireBytes(salt, Effort.SALT_BYTES);
            requireBytes(box, BOXED_KEY_BYTES);
        }

        Effort effort() {
            return new Effort(memoryKib, passes, lanes);
        }
    }

    /**
     * @param retiredAt empty for the pair in use
     * @param box the private halves, signing first
     */
    record Pair(String signing, String opening, String madeAt, String retiredAt, String box) {

        Pair {
            requireBytes(signing, PrivatePair.KEY_BYTES);
            requireBytes(opening, PrivatePair.KEY_BYTES);
            requireBytes(box, SealedBox.SALT_BYTES + 2 * PrivatePair.KEY_BYTES + SealedBox.TAG_BYTES);
            Instant.parse(madeAt);
            if (!retiredAt.isEmpty()) {
                Instant.parse(retiredAt);
            }
        }

        Pair retired(String at) {
            return retiredAt.isEmpty() ? new Pair(signing, opening, madeAt, at, box) : this;
        }
    }

    VaultFile {
        Objects.requireNonNull(passphrase, "passphrase");
        pairs = List.copyOf(pairs);
        if (!PURPOSE.equals(purpose)) {
            throw new IllegalArgumentException("Not the file of a trainer's workspace");
        }
        if (!UUID.fromString(id).toString().equals(id)) {
            throw new IllegalArgumentException("Not an id");
        }
        requireBytes(recovery, BOXED_KEY_BYTES);
    }

    private static void requireBytes(String hex, int length) {
        if (HexFormat.of().parseHex(hex).length != length) {
            throw new IllegalArgumentException("Other bytes were expected");
        }
    }

    static VaultFile first(UUID id, String madeAt, UnderPassphrase passphrase, String recovery) {
        return new VaultFile(FORMAT, PURPOSE, id.toString(), madeAt, passphrase, recovery, List.of(), "", "");
    }

    UUID uuid() {
        return UUID.fromString(id);
    }

    VaultFile with(UnderPassphrase other) {
        return new VaultFile(format, purpose, id, madeAt, other, recovery, pairs, "", "");
    }

    VaultFile with(List<Pair> others) {
        return new VaultFile(format, purpose, id, madeAt, passphrase, recovery, others, "", "");
    }

    /** This pair is the one in use from now on, and all others are retired. */
    VaultFile withCurrent(Pair pair, String now) {
        List<Pair> all = new ArrayList<>();
        pairs.forEach(other -> all.add(other.retired(now)));
        all.add(pair);
        return with(all);
    }

    VaultFile sealed(String with, String checkedBy) {
        return new VaultFile(format, purpose, id, madeAt, passphrase, recovery, pairs, with, checkedBy);
    }
}
