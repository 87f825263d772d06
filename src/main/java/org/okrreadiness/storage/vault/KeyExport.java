package org.okrreadiness.storage.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.service.trainer.WrongPassphraseException;
import org.okrreadiness.storage.disk.DiskTrouble;
import org.okrreadiness.storage.disk.DurableFiles;

/**
 * A file with pairs of keys that a recovery phrase opens.
 *
 * @param format of this file
 * @param purpose always {@link #PURPOSE}
 * @param id of the vault they come from
 * @param box the pairs
 */
record KeyExport(int format, String purpose, String id, String box) {

    static final int FORMAT = 1;
    static final String PURPOSE = "okr-readiness trainer keys";

    private static final long LARGEST = 2_000_000;

    /**
     * @param keys both private halves, signing first, in hexadecimal digits
     * @param retiredAt empty for the pair in use
     */
    record Item(String keys, String madeAt, String retiredAt) {}

    private record Items(int format, List<Item> pairs) {}

    KeyExport {
        if (!PURPOSE.equals(purpose)) {
            throw new IllegalArgumentException("Not an export of keys");
        }
    }

    /** @param secret behind the recovery phrase; is wiped */
    static void write(Path file, UUID vault, byte[] secret, List<Item> items) {
        byte[] plain = VaultJson.write(new Items(FORMAT, items));
        try {
            byte[] box = SealedBox.seal(secret, About.export(vault), plain);
            KeyExport export = new KeyExport(
                    FORMAT, PURPOSE, vault.toString(), HexFormat.of().formatHex(box));
            DurableFiles.replacePrivate(file.toAbsolutePath(), VaultJson.write(export));
        } catch (IOException e) {
            throw DiskTrouble.of(file, e);
        } finally {
            Arrays.fill(plain, (byte) 0);
            Arrays.fill(secret, (byte) 0);
        }
    }

    /** @param secret behind the recovery phrase; is wiped */
    static List<Item> read(Path file, byte[] secret) {
        try {
            if (!Files.isRegularFile(file) || Files.size(file) > LARGEST) {
                throw Trouble.damaged(file, null);
            }
            KeyExport export = VaultJson.read(KeyExport.class, Files.readAllBytes(file), FORMAT, file);
            byte[] box = HexFormat.of().parseHex(export.box());
            byte[] plain = SealedBox.open(secret, About.export(UUID.fromString(export.id())), box)
                    .orElseThrow(() -> new WrongPassphraseException(Phrase.of("problem.recovery-export")));
            return VaultJson.read(Items.class, plain, FORMAT, file).pairs();
        } catch (IllegalArgumentException noHexadecimalDigits) {
            throw Trouble.damaged(file, noHexadecimalDigits);
        } catch (IOException e) {
            throw DiskTrouble.of(file, e);
        } finally {
            Arrays.fill(secret, (byte) 0);
        }
    }
}
