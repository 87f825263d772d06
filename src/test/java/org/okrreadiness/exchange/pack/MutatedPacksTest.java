package org.okrreadiness.exchange.pack;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.okrreadiness.testing.SampleMarks;
import org.okrreadiness.testing.SampleSubmissions;
import org.okrreadiness.testing.TravelKeys;

/** Whatever is done to a pack, it is refused or the same as before, quickly and without taking much memory. */
@Tag("slow")
class MutatedPacksTest {

    private static final int PACKS = 10_000;
    private static final long MOST_BYTES = 64L << 20;

    private final Random random = new Random(20261123);
    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    @Test
    void areRefusedOrTheSameAsBefore() {
        List<byte[]> sound = List.of(
                Packs.open(),
                Packs.sealedTo(TravelKeys.TRAINER),
                Packs.sealedTo(TravelKeys.COLLEAGUE, TravelKeys.TRAINER));
        int accepted = 0;
        for (int i = 0; i < PACKS; i++) {
            byte[] pack = sound.get(i % sound.size());
            byte[] mutated = i % 4 == 3 ? madeToFit(pack) : mutated(pack);
            accepted += read(mutated) && !Arrays.equals(mutated, pack) ? 1 : 0;
        }
        assertThat(accepted).isZero();
    }

    @Test
    void areRefusedAlsoWhenTheirMakerSignsThem() {
        for (int i = 0; i < PACKS / 4; i++) {
            List<Entry> content = Packs.content();
            Entry entry = content.get(random.nextInt(content.size()));
            read(Packs.signed(Packs.contentWith(entry.name(), mutated(entry.copy()))));
        }
    }

    @Test
    void areRefusedOrTheSameAsBeforeAlsoWithMarks() {
        byte[] sound = MarksPackTest.pack(SampleMarks.marks());
        int accepted = 0;
        for (int i = 0; i < PACKS; i++) {
            byte[] mutated = i % 4 == 3 ? madeToFit(sound) : mutated(sound);
            accepted += readsMarks(mutated) && !Arrays.equals(mutated, sound) ? 1 : 0;
        }
        assertThat(accepted).isZero();
    }

    @Test
    void marksAreRefusedOrReadAlsoWhenTheirMakerSignsThem() {
        Entry entry = Container.read(MarksPackTest.pack(SampleMarks.marks())).get(2);
        for (int i = 0; i < PACKS / 4; i++) {
            Entry changed = new Entry(entry.name(), mutated(entry.copy()));
            readsMarks(MarksPackTest.signed(TravelKeys.TRAINER, List.of(changed)));
        }
    }

    private boolean readsMarks(byte[] pack) {
        return within(
                () -> MarksPackTest.read(pack, TravelKeys.TRAINER).content().isPresent());
    }

    /** Whether it was accepted; any exception is a failure of the test. */
    private boolean read(byte[] pack) {
        return within(() ->
                Packs.read(pack, Optional.of(TravelKeys.TRAINER)).content().isPresent());
    }

    private boolean within(BooleanSupplier reading) {
        long bytes = threads.getThreadAllocatedBytes(Thread.currentThread().getId());
        long start = System.nanoTime();
        boolean accepted = reading.getAsBoolean();
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(2));
        assertThat(threads.getThreadAllocatedBytes(Thread.currentThread().getId()) - bytes)
                .isLessThan(MOST_BYTES);
        return accepted;
    }

    private byte[] madeToFit(byte[] pack) {
        List<Entry> entries = Container.read(pack);
        Entry entry = entries.get(random.nextInt(entries.size()));
        return Packs.replaced(pack, entry.name(), mutated(entry.copy()));
    }

    private byte[] mutated(byte[] bytes) {
        int at = random.nextInt(bytes.length);
        int length = Math.min(bytes.length - at, 1 + random.nextInt(40));
        byte[] changed = bytes.clone();
        switch (random.nextInt(5)) {
            case 0 -> changed[at] ^= (byte) (1 << random.nextInt(8));
            case 1 -> changed = Arrays.copyOf(bytes, at);
            case 2 -> Arrays.fill(changed, at, at + length, (byte) random.nextInt());
            case 3 -> System.arraycopy(bytes, random.nextInt(bytes.length - length + 1), changed, at, length);
            default -> changed = without(bytes, at, length);
        }
        return changed;
    }

    private static byte[] without(byte[] bytes, int at, int length) {
        byte[] shorter = Arrays.copyOf(bytes, bytes.length - length);
        System.arraycopy(bytes, at + length, shorter, at, shorter.length - at);
        return shorter;
    }

    @Test
    void largestHonestAndHostileRecordsStayWithinTheBounds() {
        assertThat(SampleSubmissions.submission().record().entries()).isNotEmpty();
        byte[] numbers = new byte[PackBytes.MOST - 100_000];
        Arrays.fill(numbers, (byte) '0');
        for (int i = 1; i < numbers.length; i += 2) {
            numbers[i] = ',';
        }
        read(Packs.signed(Packs.contentWith(RecordFile.NAME, numbers)));
    }
}
