package org.okrreadiness.storage.vault;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.UUID;
import java.util.function.Function;
import org.okrreadiness.service.trainer.WorkspaceLockedException;

/** The one key of a vault, from which the others are made, until it is wiped. */
final class DataKey {

    static final int BYTES = 32;

    private final byte[] salt;
    private final byte[] bytes;
    private boolean wiped;

    /** @param bytes belong to this object from now on */
    DataKey(UUID vault, byte[] bytes) {
        if (bytes.length != BYTES) {
            throw new IllegalArgumentException("A data key has 32 bytes");
        }
        this.salt = ByteBuffer.allocate(16)
                .putLong(vault.getMostSignificantBits())
                .putLong(vault.getLeastSignificantBits())
                .array();
        this.bytes = bytes;
    }

    static DataKey random(UUID vault) {
        return new DataKey(vault, SealedBox.random(BYTES));
    }

    /**
     * Does something with the key for a purpose, which is wiped afterwards.
     *
     * @throws WorkspaceLockedException when there is nothing left to make it from
     */
    <T> T with(Purpose purpose, Function<byte[], T> use) {
        byte[] key = with(all -> Kdf.derive(all, salt, purpose.use(), BYTES));
        try {
            return use.apply(key);
        } finally {
            Arrays.fill(key, (byte) 0);
        }
    }

    /** Does something with the data key itself. */
    synchronized <T> T with(Function<byte[], T> use) {
        if (wiped) {
            throw new WorkspaceLockedException();
        }
        return use.apply(bytes);
    }

    synchronized boolean isWiped() {
        return wiped;
    }

    synchronized void wipe() {
        Arrays.fill(bytes, (byte) 0);
        wiped = true;
    }
}
