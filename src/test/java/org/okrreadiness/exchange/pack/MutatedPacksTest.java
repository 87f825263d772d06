package org.okrreadiness.exchange.pack;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.okrreadiness.domain.response.Response;
import org.okrreadiness.service.AttemptEvent;
import org.okrreadiness.testing.SampleMarks;
import org.okrreadiness.testing.SampleResponses;
import org.okrreadiness.testing.SampleSubmissions;
import org.okrreadiness.testing.TravelKeys;

/** Whatever is done to a pack, it is refused or the same as before, quickly and without taking much memory. */
@Tag("slow")
class MutatedPacksTest {

    private static final int PACKS = 10_000;
    private static final List<Entry> SOUND = Packs.content();
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
            accepted += readLightly(mutated) && !Arrays.equals(mutated, pack) ? 1 : 0;
        }
        assertThat(accepted).isZero();
    }

    @Test
    void areRefusedAlsoWhenTheirMakerSignsThem() {
        for (int i = 0; i < PACKS; i++) {
            List<Entry> content = new ArrayList<>(SOUND);
            int which = random.nextInt(content.size());
            content.set(
                    which,
                    new Entry(
                            content.get(which).name(),
                            mutated(content.get(which).copy())));
            readLightly(Packs.signed(content));
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

    @Test
    void areRefusedOrTheSameAsBeforeAlsoWithoutKeysAndWithVotes() {
        List<byte[]> sound = List.of(AssessmentPackTest.keylessPack(), PanelPackTest.pack());
        List<Predicate<byte[]>> readers = List.of(AssessmentPackTest::isRead, PanelPackTest::isRead);
        int accepted = 0;
        for (int i = 0; i < PACKS; i++) {
            byte[] pack = sound.get(i % 2);
            Predicate<byte[]> reader = readers.get(i % 2);
            byte[] mutated = i % 8 > 5 ? madeToFit(pack) : mutated(pack);
            accepted += within(() -> reader.test(mutated)) && !Arrays.equals(mutated, pack) ? 1 : 0;
        }
        assertThat(accepted).isZero();
    }

    @Test
    void areRefusedOrReadAlsoWhenTheirMakerSignsVotesOrAnEditionWithoutKeys() {
        List<Entry> votes = new PanelContent().write(PanelPackTest.votes());
        List<Entry> edition = Container.read(AssessmentPackTest.keylessPack());
        for (int i = 0; i < PACKS; i++) {
            List<Entry> changed =
                    List.of(new Entry(PanelFile.NAME, mutated(votes.get(0).copy())));
            within(() -> PanelPackTest.isRead(PanelPackTest.signed(changed)));
            List<Entry> files = new ArrayList<>(edition.subList(2, edition.size()));
            int which = random.nextInt(files.size());
            files.set(
                    which,
                    new Entry(files.get(which).name(), mutated(files.get(which).copy())));
            within(() -> AssessmentPackTest.isRead(AssessmentPackTest.signed(files, "sitting")));
        }
    }

    private boolean readsMarks(byte[] pack) {
        return within(
                () -> MarksPackTest.read(pack, TravelKeys.TRAINER).content().isPresent());
    }

    /** Whether it was accepted; any exception is a failure of the test. */
    private boolean readLightly(byte[] pack) {
        return within(() ->
                Packs.read(pack, Optional.of(TravelKeys.TRAINER)).content().isPresent());
    }

    /** Time is that of the processor: other tests may run beside. What is allocated bounds what is ever held at once. */
    private boolean within(BooleanSupplier reading) {
        long bytes = threads.getThreadAllocatedBytes(Thread.currentThread().getId());
        boolean accepted = inTime(reading);
        assertThat(threads.getThreadAllocatedBytes(Thread.currentThread().getId()) - bytes)
                .isLessThan(MOST_BYTES);
        return accepted;
    }

    private boolean inTime(BooleanSupplier reading) {
        long start = threads.getCurrentThreadCpuTime();
        boolean accepted = reading.getAsBoolean();
        assertThat(Duration.ofNanos(threads.getCurrentThreadCpuTime() - start)).isLessThan(Duration.ofSeconds(2));
        return accepted;
    }

    private boolean read(byte[] pack) {
        return inTime(() ->
                Packs.read(pack, Optional.of(TravelKeys.TRAINER)).content().isPresent());
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
    void mayBeAsLargeAsALongDayOfTyping() {
        List<AttemptEvent> events = new ArrayList<>(SampleSubmissions.events());
        AttemptEvent.Saved saved = (AttemptEvent.Saved) events.get(2);
        for (int i = 0; i < 2700; i++) {
            Response longer = SampleResponses.objectiveOnly("words ".repeat(i % 1000));
            events.add(3, new AttemptEvent.Saved(saved.at(), saved.task(), longer));
        }
        byte[] pack = Packs.of(SampleSubmissions.of(events), List.of(TravelKeys.TRAINER.publicKeys()));

        assertThat(pack.length).isGreaterThan(8 << 20);
        assertThat(read(pack)).isTrue();
    }

    @Test
    void areRefusedAlsoWhenTheyAreAsLargeAsCanBe() {
        String many = "{\"format\":1,\"attempt\":[" + "0,".repeat((PackBytes.MOST - 100_000) / 2) + "0]}";
        assertThat(read(Packs.signed(Packs.contentWith(RecordFile.NAME, many.getBytes(StandardCharsets.UTF_8)))))
                .isFalse();
    }
}
