package org.okrreadiness.exchange.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.okrreadiness.domain.marking.MarkerId;
import org.okrreadiness.domain.marking.MarkingEvent;
import org.okrreadiness.service.UnreadableInputException;
import org.okrreadiness.service.marking.Marks;
import org.okrreadiness.service.trainer.MarkingEventFormat;
import org.okrreadiness.service.travel.PackKind;
import org.okrreadiness.service.travel.PackLabel;

/** What one person did in a cohort, as numbered entries of events. Only whoever signs the pack may have made them. */
final class MarksContent implements PackContent<Marks> {

    static final int FORMAT = 1;

    private final MarkingEventFormat<MarkingEvent> format;

    MarksContent(MarkingEventFormat<MarkingEvent> format) {
        this.format = format;
    }

    @Override
    public PackKind kind() {
        return PackKind.MARKS;
    }

    @Override
    public Set<String> purposes() {
        return Set.of(Marks.PURPOSE);
    }

    @Override
    public List<Entry> write(Marks marks) {
        List<Entry> entries = new ArrayList<>();
        for (MarksFile file : MarksFile.of(marks.events().stream().map(format::write))) {
            entries.add(new Entry(name(entries.size() + 1), PackJson.write(file)));
        }
        return entries;
    }

    /** @param number from 1 */
    static String name(int number) {
        return String.format(Locale.ROOT, "events/%03d.json", number);
    }

    @Override
    public Marks read(PackLabel label, List<Entry> entries) {
        List<MarkingEvent> events = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            if (!entries.get(i).name().equals(name(i + 1))) {
                throw PackRefusal.because("travel.refused.entries");
            }
            read(entries.get(i), events);
        }
        return marks(new MarkerId(label.madeBy().fingerprint()), events);
    }

    private void read(Entry entry, List<MarkingEvent> to) {
        for (byte[] event : PackJson.read(MarksFile.class, entry, FORMAT).written()) {
            try {
                to.add(format.read(event));
            } catch (UnreadableInputException unreadable) {
                throw PackJson.unreadable(entry.name(), unreadable);
            }
        }
    }

    private static Marks marks(MarkerId signer, List<MarkingEvent> events) {
        if (events.isEmpty()) {
            throw PackRefusal.because("travel.refused.entries");
        }
        if (!events.stream().allMatch(event -> event.made().by().equals(signer))) {
            throw PackRefusal.because("travel.refused.others-marks");
        }
        try {
            return new Marks(events.get(0).cohort(), signer, events);
        } catch (IllegalArgumentException wrong) {
            throw PackJson.unreadable(name(1), wrong);
        }
    }
}
