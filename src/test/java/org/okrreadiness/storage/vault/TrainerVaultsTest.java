package org.okrreadiness.storage.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.okrreadiness.service.NewerDataException;
import org.okrreadiness.service.ReadinessException;
import org.okrreadiness.service.UnreadableInputException;
import org.okrreadiness.service.trainer.TrainerWorkspace;
import org.okrreadiness.service.trainer.TrainerWorkspaces;
import org.okrreadiness.service.trainer.WorkspaceLockedException;
import org.okrreadiness.service.trainer.WrongPassphraseException;

class TrainerVaultsTest {

    private static final String SENTINEL = "SENTINEL-harbour-gull";

    @TempDir
    Path data;

    @Test
    void opensWithItsPassphraseAgain() {
        try (TrainerWorkspace made = Vaults.create(data)) {
            Vaults.words(made).append(List.of("first"));
            try (TrainerWorkspace opened = Vaults.open(data)) {
                assertThat(opened.id()).isEqualTo(made.id());
                assertThat(Vaults.words(opened).readAll().events()).containsExactly("first");
            }
        }
    }

    @Test
    void saysThatAPassphraseIsWrongAndChangesNoByte() throws IOException {
        fill();
        Map<String, String> before = bytes();

        assertThatExceptionOfType(WrongPassphraseException.class)
                .isThrownBy(() -> Vaults.in(data).open("correct ferry timetable.".toCharArray()))
                .satisfies(e -> assertThat(e.phrase().key()).isEqualTo("problem.passphrase-wrong"));

        assertThat(bytes()).isEqualTo(before);
    }

    @Test
    void wipesWhatWasTyped() {
        char[] passphrase = Vaults.passphrase();
        Vaults.in(data).create(passphrase).workspace().close();
        char[] wrong = "something else altogether".toCharArray();
        assertThatThrownBy(() -> Vaults.in(data).open(wrong)).isInstanceOf(WrongPassphraseException.class);

        assertThat(passphrase).containsOnly('\0');
        assertThat(wrong).containsOnly('\0');
    }

    @Test
    void leavesNothingInTheClear() throws IOException {
        TrainerWorkspaces.Created created = Vaults.in(data).create(SENTINEL.toCharArray());
        try (TrainerWorkspace workspace = created.workspace()) {
            Vaults.words(workspace).append(List.of(SENTINEL, SENTINEL + " again"));
            workspace.submissions().put((SENTINEL + " answers").getBytes(StandardCharsets.UTF_8));
            workspace.keys().current();
            workspace.changePassphrase(SENTINEL.toCharArray(), (SENTINEL + SENTINEL).toCharArray());
        }

        for (Path file : files()) {
            String text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
            assertThat(text).as(file.toString()).doesNotContain(SENTINEL).doesNotContain("SENTINEL");
            assertThat(text)
                    .doesNotContain(String.join(" ", created.recoveryWords().subList(0, 2)));
        }
    }

    @Test
    void opensByTheRecoveryPhraseUnderANewPassphrase() {
        TrainerWorkspaces.Created created = Vaults.in(data).create(Vaults.passphrase());
        Vaults.words(created.workspace()).append(List.of("kept"));
        created.workspace().close();

        char[] typed =
                ("  " + String.join("\n", created.recoveryWords()).toUpperCase(java.util.Locale.ROOT)).toCharArray();
        Vaults.in(data).recover(typed, "another good passphrase".toCharArray()).close();

        try (TrainerWorkspace opened = Vaults.in(data).open("another good passphrase".toCharArray())) {
            assertThat(Vaults.words(opened).readAll().events()).containsExactly("kept");
        }
        assertThatThrownBy(() -> Vaults.open(data)).isInstanceOf(WrongPassphraseException.class);
    }

    @Test
    void takesNoRecoveryPhraseOfAnotherWorkspace(@TempDir Path other) {
        List<String> words = Vaults.in(other).create(Vaults.passphrase()).recoveryWords();
        Vaults.create(data).close();

        assertThatExceptionOfType(WrongPassphraseException.class)
                .isThrownBy(() -> Vaults.in(data).recover(Vaults.typed(words), "another passphrase".toCharArray()))
                .satisfies(e -> assertThat(e.phrase().key()).isEqualTo("problem.recovery-wrong"));
    }

    @Test
    void changesThePassphraseAndNothingElse() {
        TrainerWorkspaces.Created created = Vaults.in(data).create(Vaults.passphrase());
        try (TrainerWorkspace workspace = created.workspace()) {
            Vaults.words(workspace).append(List.of("before"));
            assertThatThrownBy(() -> workspace.changePassphrase(
                            "not the passphrase".toCharArray(), "the next passphrase".toCharArray()))
                    .isInstanceOf(WrongPassphraseException.class);
            workspace.changePassphrase(Vaults.passphrase(), "the next passphrase".toCharArray());
            Vaults.words(workspace).append(List.of("after"));
        }

        assertThatThrownBy(() -> Vaults.open(data)).isInstanceOf(WrongPassphraseException.class);
        try (TrainerWorkspace opened = Vaults.in(data).open("the next passphrase".toCharArray())) {
            assertThat(Vaults.words(opened).readAll().events()).containsExactly("before", "after");
        }
        Vaults.in(data)
                .recover(Vaults.typed(created.recoveryWords()), "and yet another one".toCharArray())
                .close();
    }

    @Test
    void refusesAShortPassphraseBeforeAnythingIsMade() {
        assertThatThrownBy(() -> Vaults.in(data).create("aaaaaaaaaaaaaaaaaaaa".toCharArray()))
                .isInstanceOf(ReadinessException.class);
        assertThat(Vaults.in(data).exists()).isFalse();
        assertThat(data).isEmptyDirectory();
    }

    @Test
    void opensWhereverItIsCopiedTo(@TempDir Path elsewhere) throws IOException {
        fill();
        for (Path file : files()) {
            Path target = elsewhere.resolve(data.relativize(file));
            Files.createDirectories(target.getParent());
            Files.copy(file, target);
        }

        try (TrainerWorkspace opened = Vaults.open(elsewhere)) {
            assertThat(Vaults.words(opened).readAll().events()).containsExactly("one", "two", "three");
            assertThat(opened.submissions().names()).hasSize(1);
        }
    }

    @Test
    void noticesEveryChangedByteOfItsFile() throws IOException {
        fill();
        byte[] whole = Files.readAllBytes(vault());
        for (int at = 0; at < whole.length; at++) {
            byte[] changed = whole.clone();
            changed[at] ^= (byte) (1 << at % 8);
            Files.write(vault(), changed);

            assertThatThrownBy(() -> Vaults.open(data))
                    .as("byte %d", at)
                    .isInstanceOfAny(UnreadableInputException.class, NewerDataException.class);
            assertThat(Files.readAllBytes(vault())).isEqualTo(changed);
        }
    }

    @Test
    void noticesThatItsFileWasCutOffAtAnyByte() throws IOException {
        fill();
        byte[] whole = Files.readAllBytes(vault());
        for (int cut = 0; cut < whole.length; cut++) {
            Files.write(vault(), Arrays.copyOf(whole, cut));

            assertThatThrownBy(() -> Vaults.open(data))
                    .as("cut at %d", cut)
                    .isInstanceOf(UnreadableInputException.class);
        }
    }

    /** Whoever knows how a file is written can mend the checksum, but not the seal. */
    @Test
    void noticesAChangeWithItsChecksumMended() throws IOException {
        fill();
        VaultFile file = new VaultFolder(data.resolve("trainer")).read();
        VaultFile.Pair pair = file.pairs().get(0);
        VaultFile.Pair retired = pair.retired("2026-11-30T00:00:00Z");
        List<UnaryOperator<VaultFile>> changes = List.of(
                f -> f.with(List.of()),
                f -> f.with(List.of(retired)),
                f -> f.with(List.of(new VaultFile.Pair(
                        pair.opening(), pair.opening(), pair.madeAt(), pair.retiredAt(), pair.box()))));
        for (UnaryOperator<VaultFile> change : changes) {
            VaultFile changed = change.apply(file).sealed(file.seal(), "");
            Files.write(vault(), VaultJson.write(changed.sealed(file.seal(), checksum(changed))));

            assertThatThrownBy(() -> Vaults.open(data)).isInstanceOf(UnreadableInputException.class);
        }
    }

    private static String checksum(VaultFile file) {
        try {
            return java.util.HexFormat.of()
                    .formatHex(
                            java.security.MessageDigest.getInstance("SHA-256").digest(VaultJson.write(file)));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void refusesWhatANewerVersionWrote() throws IOException {
        fill();
        String text = Files.readString(vault());
        String newer = text.replaceFirst("\"format\":1", "\"format\":2,\"unheard_of\":true");
        Files.writeString(vault(), newer);

        assertThatThrownBy(() -> Vaults.open(data)).isInstanceOf(NewerDataException.class);
        assertThat(Files.readString(vault())).isEqualTo(newer);
    }

    @Test
    void isThereWholeOrNotAtAllWhenMakingItIsCutShort() throws IOException {
        Path folder = Files.createDirectories(data.resolve("trainer"));
        Files.writeString(folder.resolve("vault.json.new"), "{\"form");

        assertThat(Vaults.in(data).exists()).isFalse();
        Vaults.create(data).close();
        Vaults.open(data).close();
    }

    @Test
    void isNotLaidOverAnotherNorOverWhatAnotherLeft() throws IOException {
        fill();
        assertThatThrownBy(() -> Vaults.create(data)).isInstanceOf(ReadinessException.class);

        Files.delete(vault());
        Map<String, String> before = bytes();
        assertThatExceptionOfType(ReadinessException.class)
                .isThrownBy(() -> Vaults.create(data))
                .satisfies(e -> assertThat(e.phrase().key()).isEqualTo("problem.vault-gone"));
        assertThat(bytes()).isEqualTo(before);
    }

    @Test
    void givesNothingAwayOnceItIsLocked() {
        TrainerVaults vaults = Vaults.in(data);
        TrainerWorkspace workspace = vaults.create(Vaults.passphrase()).workspace();
        workspace.keys().current();
        String name = workspace.submissions().put(new byte[] {1});
        vaults.lock();

        assertThat(workspace.isLocked()).isTrue();
        assertThatThrownBy(() -> Vaults.words(workspace).append(List.of("x")))
                .isInstanceOf(WorkspaceLockedException.class);
        assertThatThrownBy(() -> Vaults.words(workspace).readAll()).isInstanceOf(WorkspaceLockedException.class);
        assertThatThrownBy(() -> workspace.submissions().find(name)).isInstanceOf(WorkspaceLockedException.class);
        assertThatThrownBy(() -> workspace.keys().sign(new byte[1])).isInstanceOf(WorkspaceLockedException.class);
        assertThatThrownBy(() -> workspace.keys().renew()).isInstanceOf(WorkspaceLockedException.class);
        assertThat(vaults.identity()).isPresent();
    }

    @Test
    void locksWhatWasOpenBefore() {
        TrainerVaults vaults = Vaults.in(data);
        TrainerWorkspace first = vaults.create(Vaults.passphrase()).workspace();
        try (TrainerWorkspace second = vaults.open(Vaults.passphrase())) {
            assertThat(first.isLocked()).isTrue();
            assertThat(second.isLocked()).isFalse();
        }
    }

    @Test
    void takesTheSamePassphraseHoweverTheKeyboardComposesIt() {
        Vaults.in(data)
                .create("caf\u00e9 by the harbour".toCharArray())
                .workspace()
                .close();

        Vaults.in(data).open("cafe\u0301 by the harbour".toCharArray()).close();
    }

    private void fill() {
        try (TrainerWorkspace workspace = Vaults.create(data)) {
            Vaults.words(workspace).append(List.of("one", "two"));
            Vaults.words(workspace).append(List.of("three"));
            workspace.submissions().put("answers".getBytes(StandardCharsets.UTF_8));
            workspace.keys().current();
        }
    }

    private Path vault() {
        return data.resolve("trainer").resolve("vault.json");
    }

    private Map<String, String> bytes() throws IOException {
        Map<String, String> bytes = new TreeMap<>();
        for (Path file : files()) {
            bytes.put(file.toString(), java.util.HexFormat.of().formatHex(Files.readAllBytes(file)));
        }
        return bytes;
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> tree = Files.walk(data)) {
            return tree.filter(Files::isRegularFile).toList();
        }
    }
}
