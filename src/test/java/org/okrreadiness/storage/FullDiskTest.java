package org.okrreadiness.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.okrreadiness.service.DataFolderUnusableException;
import org.okrreadiness.service.DiskFullException;
import org.okrreadiness.testing.HandTurnedClock;
import org.okrreadiness.testing.SampleAssessments;
import org.okrreadiness.testing.SampleResponses;

/** Confirms docs/decisions/0010 on real full and read-only disks. */
@Tag("slow")
class FullDiskTest {

    @TempDir
    Path mountPoint;

    private final HandTurnedClock clock = FilledFolder.clock();
    private int acknowledged;
    private int refused;

    @Test
    void losesNothingAcknowledgedOnATwentyFourMegabyteDisk() throws Exception {
        try (TinyDisk disk = TinyDisk.mount(mountPoint, 24)) {
            Path folder = mountPoint.resolve("data");
            Path ballast = mountPoint.resolve("ballast");
            Files.write(ballast, new byte[14_000_000]);
            try (DataFolder data = FilledFolder.open(folder, clock)) {
                FilledFolder.begin(data, clock, FilledFolder.id(1), "Ana");
                typeUntilFull(data);
                assertThat(latest(data)).isEqualTo(acknowledged);
                assertThat(data.attempts().list()).hasSize(1);
            }
            try (DataFolder data = FilledFolder.open(folder, clock)) {
                assertThat(latest(data)).as("reopened while still full").isEqualTo(acknowledged);
                assertThat(data.attempts().list()).hasSize(1);
                assertThatThrownBy(() -> FilledFolder.begin(data, clock, FilledFolder.id(2), "Ben"))
                        .isInstanceOf(DiskFullException.class);
                Files.delete(ballast);
                int before = acknowledged;
                save(data, 2_000);
                assertThat(acknowledged).as("there is room again").isEqualTo(before + 1);
            }
            try (DataFolder data = FilledFolder.open(folder, clock)) {
                assertThat(latest(data)).as("reopened with room").isEqualTo(acknowledged);
                assertThat(data.attempts().list()).hasSize(1);
                assertThat(data.keeper().check().sound())
                        .as("%s", data.keeper().check().lines())
                        .isTrue();
            }
            System.out.printf(
                    "24 MB disk: %d answers acknowledged, %d refused with a sentence, 0 lost%n", acknowledged, refused);
        }
    }

    /** Small answers still fit when large ones do not any more; full is when nothing fits. */
    private void typeUntilFull(DataFolder data) {
        SplittableRandom random = new SplittableRandom(20261123);
        while (refused < 200) {
            save(data, random.nextInt(10, 4_000));
        }
        while (save(data, 1)) {
            // Until not even one character fits.
        }
    }

    private boolean save(DataFolder data, int length) {
        try {
            data.attempts()
                    .save(
                            FilledFolder.id(1),
                            SampleAssessments.WRITE,
                            SampleResponses.objectiveOnly(Revision.text(acknowledged + 1, "x".repeat(length))));
            acknowledged++;
            return true;
        } catch (DiskFullException e) {
            assertThat(e.phrase().key()).isEqualTo("problem.disk-full");
            refused++;
            return false;
        }
    }

    private static int latest(DataFolder data) {
        return Revision.of(data.attempts()
                .find(FilledFolder.id(1))
                .orElseThrow()
                .responses()
                .get(SampleAssessments.WRITE));
    }

    @Test
    void refusesADiskThatCannotBeWritten() throws Exception {
        try (TinyDisk disk = TinyDisk.mount(mountPoint, 24)) {
            Path folder = mountPoint.resolve("data");
            FilledFolder.fill(folder, 1, 1);
            disk.remountReadOnly();

            assertThatThrownBy(() -> FilledFolder.open(folder, clock)).isInstanceOf(DataFolderUnusableException.class);
            assertThatThrownBy(() -> FilledFolder.open(mountPoint.resolve("fresh"), clock))
                    .isInstanceOf(DataFolderUnusableException.class);
        }
    }
}
