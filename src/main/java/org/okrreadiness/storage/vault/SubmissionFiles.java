package org.okrreadiness.storage.vault;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.okrreadiness.service.trainer.SubmissionStore;
import org.okrreadiness.service.trainer.WorkspaceLockedException;
import org.okrreadiness.storage.disk.DiskTrouble;
import org.okrreadiness.storage.disk.DurableFiles;

/**
 * One file for each submission: four letters, the number of its form, a {@link SealedBox}. It is named by a keyed hash, because a plain
 * one would tell whoever has the folder and a submission that the two belong together.
 */
final class SubmissionFiles implements SubmissionStore {

    private static final String SUFFIX = ".okrs";
    private static final int MAGIC = 0x4F4B5253;
    private static final int FORM = 1;
    private static final int HEAD_BYTES = 8;

    private final Path folder;
    private final UUID vault;
    private final DataKey key;

    SubmissionFiles(VaultFolder folder, UUID vault, DataKey key) {
        this.folder = folder.submissions();
        this.vault = vault;
        this.key = key;
    }

    @Override
    public String put(byte[] submission) {
        String name = nameOf(submission);
        byte[] box = key.with(
                Purpose.SUBMISSIONS, secret -> SealedBox.seal(secret, About.submission(vault, name), submission));
        try {
            DurableFiles.privateFolder(folder);
            ByteBuffer bytes = ByteBuffer.allocate(HEAD_BYTES + box.length)
                    .putInt(MAGIC)
                    .putInt(FORM)
                    .put(box);
            // What is there already may be damaged; this one is not.
            DurableFiles.replacePrivate(file(name), bytes.array());
            return name;
        } catch (IOException e) {
            throw DiskTrouble.of(folder, e);
        }
    }

    @Override
    public Optional<byte[]> find(String name) {
        refuseWhenLocked();
        try {
            Path file = file(name);
            return Files.exists(file) ? Optional.of(opened(name, Files.readAllBytes(file))) : Optional.empty();
        } catch (IOException e) {
            throw DiskTrouble.of(folder, e);
        }
    }

    private byte[] opened(String name, byte[] bytes) {
        if (bytes.length < HEAD_BYTES || ByteBuffer.wrap(bytes).getInt() != MAGIC) {
            throw Trouble.damaged(file(name), null);
        }
        int form = ByteBuffer.wrap(bytes).getInt(4);
        if (form > FORM) {
            throw Trouble.newer(form, FORM);
        }
        byte[] box = Arrays.copyOfRange(bytes, HEAD_BYTES, bytes.length);
        return key.with(Purpose.SUBMISSIONS, secret -> SealedBox.open(secret, About.submission(vault, name), box))
                .filter(plain -> form == FORM && nameOf(plain).equals(name))
                .orElseThrow(() -> Trouble.damaged(file(name), null));
    }

    private String nameOf(byte[] submission) {
        return key.with(Purpose.SUBMISSION_NAMES, secret -> VaultJson.hmac(secret, submission));
    }

    @Override
    public List<String> names() {
        refuseWhenLocked();
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(SUFFIX))
                    .map(name -> name.substring(0, name.length() - SUFFIX.length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw DiskTrouble.of(folder, e);
        }
    }

    @Override
    public void delete(String name) {
        refuseWhenLocked();
        try {
            if (Files.deleteIfExists(file(name))) {
                DurableFiles.forceFolder(folder);
            }
        } catch (IOException e) {
            throw DiskTrouble.of(folder, e);
        }
    }

    /** @throws IllegalArgumentException for what was never a name of a submission, and so might be a way out of the folder */
    private Path file(String name) {
        if (!name.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("Not the name of a submission");
        }
        return folder.resolve(name + SUFFIX);
    }

    private void refuseWhenLocked() {
        if (key.isWiped()) {
            throw new WorkspaceLockedException();
        }
    }
}
