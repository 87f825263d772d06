package org.okrreadiness.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.okrreadiness.export.file.TestSeal;
import org.okrreadiness.export.records.CsvRecords;
import org.okrreadiness.export.records.JsonRecords;
import org.okrreadiness.export.records.XlsxRecords;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.service.records.ExportWatch;
import org.okrreadiness.service.records.FollowedUps;
import org.okrreadiness.service.records.RecordFilter;
import org.okrreadiness.service.records.Register;
import org.okrreadiness.service.records.export.ExportRequest;
import org.okrreadiness.service.records.export.Exporting;
import org.okrreadiness.service.records.export.RecordExporter;
import org.okrreadiness.storage.register.JdbcRegister;

/**
 * One export in a process of its own, the way the program does it. Prints what the whole process has used, from the start of the
 * virtual machine on: {@code cpu=SECONDS wall=SECONDS live=MEGABYTES}. With a third argument it stops after so many records and prints
 * how long that took. As {@code verified} it goes the whole way of the program, on which each signature is checked; otherwise past that,
 * because other programs check nothing.
 */
public final class RecordExportRun {

    private static final double NANOS = 1e9;
    private static final int MEASURE_EVERY = 100_000;

    private RecordExportRun() {}

    /** @param arguments data folder, file to write with its format's ending, optionally {@code live}, {@code stop=RECORDS} or {@code verified} */
    public static void main(String[] arguments) throws IOException {
        long start = System.nanoTime();
        Path out = Path.of(arguments[1]);
        String mode = arguments.length > 2 ? arguments[2] : "";
        Heap heap = new Heap(mode);
        try (Register register = JdbcRegister.inFolder(Path.of(arguments[0]))) {
            List<Path> written = mode.equals("verified")
                    ? verified(register, out)
                    : exporter(out).write(request(register), out, heap);
            heap.ended = System.nanoTime();
            System.out.println(written.isEmpty() ? "stopped, left " + Files.exists(out) : "bytes=" + Files.size(out));
        }
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        System.out.printf(
                Locale.ROOT,
                "cpu=%.2f wall=%.2f live=%d stop=%.0fms%n",
                system.getProcessCpuTime() / NANOS,
                (System.nanoTime() - start) / NANOS,
                heap.most >> 20,
                heap.asked == 0 ? 0 : (heap.ended - heap.asked) / 1e6);
    }

    private static ExportRequest request(Register register) {
        return new ExportRequest(
                register.records(),
                RecordFilter.ALL,
                register.roles().all(),
                new TestSeal("Example"),
                Instant.now(),
                LocalDate.now(),
                false);
    }

    private static List<Path> verified(Register register, Path out) {
        RecordExporter exporter = exporter(out);
        Exporting.Outcome outcome = new Exporting(
                        register, List.of(exporter), Optional::empty, () -> FollowedUps.NONE, Clock.systemDefaultZone())
                .export(
                        new Exporting.Order(exporter.format(), RecordFilter.ALL, false, "bench", "measured"),
                        out,
                        new TestSeal("Example"),
                        ExportWatch.NONE);
        System.out.println("records=" + outcome.records() + " unfit=" + outcome.unfit());
        return outcome.files();
    }

    private static RecordExporter exporter(Path out) {
        Messages messages = new Messages(Locale.UK);
        String ending = out.toString().substring(out.toString().lastIndexOf('.') + 1);
        return Map.of(
                        "csv",
                        new CsvRecords(messages),
                        "xlsx",
                        new XlsxRecords(messages),
                        "json",
                        new JsonRecords(messages))
                .get(ending);
    }

    /** Looks at what is alive now and then, and stops where it was told to. */
    private static final class Heap implements ExportWatch {

        private final boolean live;
        private final long stopAt;
        private final AtomicBoolean stopped = new AtomicBoolean();
        private long most;
        private long asked;
        private long ended;
        private long next = MEASURE_EVERY;

        Heap(String mode) {
            this.live = mode.equals("live");
            this.stopAt = mode.startsWith("stop=") ? Long.parseLong(mode.substring(5)) : Long.MAX_VALUE;
        }

        @Override
        public void wrote(long records, long ofAll) {
            if (live && records >= next) {
                next += MEASURE_EVERY;
                System.gc();
                most = Math.max(
                        most,
                        ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
            }
            if (records >= stopAt && asked == 0) {
                asked = System.nanoTime();
                stopped.set(true);
            }
        }

        @Override
        public boolean stopped() {
            return stopped.get();
        }
    }
}
