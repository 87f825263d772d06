package org.okrreadiness.storage;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A disk in memory that fills up quickly. Needs Linux and the right to mount; without these the test is skipped and says so. */
final class TinyDisk implements AutoCloseable {

    private final Path mountPoint;

    private TinyDisk(Path mountPoint) {
        this.mountPoint = mountPoint;
    }

    static TinyDisk mount(Path mountPoint, int megabytes) throws Exception {
        boolean mounted = Files.isExecutable(Path.of("/bin/mount"))
                && run("mount", "-t", "tmpfs", "-o", "size=" + megabytes + "m", "tmpfs", mountPoint.toString()) == 0;
        if (!mounted) {
            System.err.println("Skipped: a tmpfs cannot be mounted here (it takes Linux and root).");
        }
        assumeTrue(mounted, "a tmpfs cannot be mounted here (it takes Linux and root)");
        return new TinyDisk(mountPoint);
    }

    void remountReadOnly() throws Exception {
        if (run("mount", "-o", "remount,ro", mountPoint.toString()) != 0) {
            throw new IOException("The disk cannot be made read-only");
        }
    }

    @Override
    public void close() throws Exception {
        run("umount", mountPoint.toString());
    }

    private static int run(String... command) throws Exception {
        return new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }
}
