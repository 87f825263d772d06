package org.okrreadiness.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.okrreadiness.domain.assessment.Attempt;
import org.okrreadiness.domain.assessment.AttemptId;
import org.okrreadiness.domain.assessment.Seal;
import org.okrreadiness.domain.assessment.Seal.Expected;
import org.okrreadiness.domain.assessment.Seal.State;
import org.okrreadiness.testing.HandTurnedClock;
import org.okrreadiness.testing.SampleAssessments;
import org.okrreadiness.testing.SampleResponses;
import org.okrreadiness.testing.SampleSheets;

class SealedAttemptTest {

    private static final AttemptId OPEN = FilledFolder.id(1);
    private static final AttemptId HANDED_IN = FilledFolder.id(2);

    @TempDir
    Path folder;

    private final HandTurnedClock clock = FilledFolder.clock();

    @BeforeEach
    void fill() {
        FilledFolder.fill(folder, 2, 3);
    }

    private Path journal(AttemptId id) {
        return folder.resolve("journal/" + id + ".okrj");
    }

    private Path key() {
        return folder.resolve("journal/signing-key");
    }

    private Seal seal(AttemptId id) {
        try (DataFolder data = FilledFolder.open(folder, clock)) {
            return data.attempts().seal(id);
        }
    }

    @Test
    void isIntactWhetherItIsOpenOrHandedIn() {
        assertThat(seal(OPEN).state()).isEqualTo(State.INTACT);
        assertThat(seal(HANDED_IN)).isEqualTo(seal(OPEN));
        assertThat(seal(HANDED_IN).ownKey()).isTrue();
        assertThat(seal(AttemptId.random())).isEqualTo(Seal.UNSEALED);
    }

    @Test
    void staysIntactAcrossRestarts() {
        for (int restart = 0; restart < 3; restart++) {
            try (DataFolder data = FilledFolder.open(folder, clock)) {
                data.attempts().save(OPEN, SampleAssessments.WRITE, SampleResponses.objectiveOnly("more " + restart));
                assertThat(data.attempts().seal(OPEN).state()).isEqualTo(State.INTACT);
            }
        }
        assertThat(seal(OPEN).state()).isEqualTo(State.INTACT);
    }

    @Test
    void noticesThatTheEndOfAnAttemptThatWasHandedInIsGoneWhereverItWasCut() throws IOException {
        byte[] whole = Files.readAllBytes(journal(HANDED_IN));
        try (DataFolder data = FilledFolder.open(folder, clock)) {
            for (int length = 64; length < whole.length; length += 11) {
                Files.write(journal(HANDED_IN), Arrays.copyOf(whole, length));
                Seal seal = data.attempts().seal(HANDED_IN);
                assertThat(seal.broken())
                        .as("cut at %d", length)
                        .hasValueSatisfying(at -> assertThat(at.expected()).isIn(Expected.ENTRY, Expected.KEY));
            }
            Files.write(journal(HANDED_IN), whole);
        }
    }

    @Test
    void noticesAnyByteOfAnAttemptThatWasHandedIn() throws IOException {
        byte[] whole = Files.readAllBytes(journal(HANDED_IN));
        try (DataFolder data = FilledFolder.open(folder, clock)) {
            for (int at = 0; at < whole.length; at += at < 200 ? 1 : 13) {
                byte[] changed = whole.clone();
                changed[at] ^= 0x04;
                Files.write(journal(HANDED_IN), changed);
                assertThat(data.attempts().seal(HANDED_IN).isBroken())
                        .as("byte %d", at)
                        .isTrue();
            }
            Files.write(journal(HANDED_IN), whole);
        }
    }

    @Test
    void noticesJournalsThatWereExchanged() throws IOException {
        Path aside = folder.resolve("aside");
        Files.move(journal(OPEN), aside);
        Files.move(journal(HANDED_IN), journal(OPEN));
        Files.move(aside, journal(HANDED_IN));

        assertThat(seal(OPEN).broken()).contains(new Seal.Break(1, Expected.ATTEMPT));
        assertThat(seal(HANDED_IN).broken()).contains(new Seal.Break(1, Expected.ATTEMPT));
    }

    @Test
    void isReadAndGoneOnWithAllTheSame() throws IOException {
        byte[] bytes = Files.readAllBytes(journal(OPEN));
        bytes[600] ^= 1;
        Files.write(journal(OPEN), bytes);

        try (DataFolder data = FilledFolder.open(folder, clock)) {
            data.attempts().save(OPEN, SampleAssessments.WRITE, SampleResponses.objectiveOnly("still here"));
            assertThat(data.attempts().find(OPEN).orElseThrow().responses())
                    .containsEntry(SampleAssessments.WRITE, SampleResponses.objectiveOnly("still here"));
            assertThat(data.attempts().seal(OPEN).isBroken()).isTrue();
            assertThat(data.attempts().list()).hasSize(2);
            assertThat(data.keeper().check().lines())
                    .extracting(line -> line.phrase().key())
                    .contains("check.seal-broken");
        }
    }

    @Test
    void saysInTheCheckThatAJournalIsGone() throws IOException {
        Files.delete(journal(HANDED_IN));

        assertThat(checked()).contains("check.journal-gone").doesNotContain("check.register-broken");
    }

    @Test
    void saysInTheCheckThatTheRegisterWasChanged() throws IOException {
        try (DataFolder data = FilledFolder.open(folder, clock)) {
            data.attempts().handIn(OPEN, new Attempt.HandedIn(clock.instant(), SampleSheets.sheet()));
        }
        Path register = folder.resolve("journal/handed-in.register");
        byte[] bytes = Files.readAllBytes(register);
        bytes[100] ^= 1;
        Files.write(register, bytes);

        assertThat(checked()).contains("check.register-broken");
        assertThat(seal(HANDED_IN).state()).isEqualTo(State.INTACT);
    }

    private List<String> checked() {
        try (DataFolder data = FilledFolder.open(folder, clock)) {
            return data.keeper().check().lines().stream()
                    .map(line -> line.phrase().key())
                    .toList();
        }
    }

    @Test
    void verifiesWithoutThePrivateKeyAndGoesOnUnderAnother() throws IOException {
        String before = seal(HANDED_IN).fingerprint().orElseThrow();
        Files.delete(key());

        assertThat(seal(HANDED_IN)).isEqualTo(Seal.intact(before, false));
        AttemptId fresh = FilledFolder.id(7);
        try (DataFolder data = FilledFolder.open(folder, clock)) {
            FilledFolder.begin(data, clock, fresh, "Ana");
            data.attempts().save(OPEN, SampleAssessments.WRITE, SampleResponses.objectiveOnly("kept"));
            assertThat(data.attempts().seal(fresh).ownKey()).isTrue();
            assertThat(data.attempts().seal(OPEN).broken())
                    .hasValueSatisfying(at -> assertThat(at.expected()).isEqualTo(Expected.SIGNATURE));
        }
    }

    @Test
    void setsAsideAKeyThatCannotBeRead() throws IOException {
        Files.writeString(key(), "okr-readiness key 1\npublic 00\nprivate 11\n");
        try (DataFolder data = FilledFolder.open(folder, clock)) {
            FilledFolder.begin(data, clock, FilledFolder.id(7), "Ana");
        }
        try (Stream<Path> kept = Files.list(folder.resolve("set-aside"))) {
            assertThat(kept).anyMatch(file -> file.getFileName().toString().endsWith("signing-key"));
        }
        assertThat(seal(FilledFolder.id(7)).state()).isEqualTo(State.INTACT);
    }

    @Test
    void keepsTheKeyForItsOwnerOnly() throws IOException {
        assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"), "no POSIX permissions");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key())))
                .isEqualTo("rw-------");

        Files.setPosixFilePermissions(key(), PosixFilePermissions.fromString("rw-r--r--"));
        try (DataFolder data = FilledFolder.open(folder, clock)) {
            FilledFolder.begin(data, clock, FilledFolder.id(7), "Ana");
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key())))
                .isEqualTo("rw-------");
    }

    @Test
    void goesOnUnderTheSameKeyAfterABackupIsBroughtBackElsewhere(@TempDir Path elsewhere) throws IOException {
        Path backup = elsewhere.resolve("backup.zip");
        Path second = elsewhere.resolve("second");
        try (DataFolder data = FilledFolder.open(folder, clock)) {
            data.keeper().backup(backup);
        }
        try (DataFolder data = FilledFolder.open(second, clock)) {
            FilledFolder.begin(data, clock, FilledFolder.id(9), "Ben");
            data.keeper().restore(backup);
            data.attempts().save(OPEN, SampleAssessments.WRITE, SampleResponses.objectiveOnly("here"));
            assertThat(data.attempts().seal(OPEN)).isEqualTo(seal(HANDED_IN));
            assertThat(data.attempts().seal(HANDED_IN).state()).isEqualTo(State.INTACT);
        }
    }

    @Test
    void callsAnAttemptOfAnEarlierVersionUnsealed() throws IOException {
        AttemptId old = AttemptId.of("3f0c9e0e-6f43-4d3b-9f0e-0a8f4f6a1c11");
        try (var golden = SealedAttemptTest.class.getResourceAsStream("journal/format-1.okrj")) {
            Files.copy(golden, journal(old), StandardCopyOption.REPLACE_EXISTING);
        }
        try (DataFolder data = FilledFolder.open(folder, clock)) {
            data.attempts().save(old, SampleAssessments.WRITE, SampleResponses.objectiveOnly("later"));
            data.attempts().handIn(old, new Attempt.HandedIn(clock.instant(), SampleSheets.sheet()));
            assertThat(data.attempts().seal(old)).isEqualTo(Seal.UNSEALED);
            assertThat(data.attempts().find(old).orElseThrow().isOpen()).isFalse();
        }
    }
}
