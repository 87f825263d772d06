package org.okrreadiness.exchange.pack;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.okrreadiness.domain.rubric.ScoreSheet;
import org.okrreadiness.service.Feedback;
import org.okrreadiness.service.SheetFormat;
import org.okrreadiness.service.UnreadableInputException;
import org.okrreadiness.service.travel.PackKind;
import org.okrreadiness.service.travel.PackLabel;

/** Feedback as two entries: the levels with their remarks, and the sheet that follows from them. */
final class FeedbackContent implements PackContent<Feedback> {

    static final int FORMAT = 1;
    static final String SHEET = "sheet.json";

    private final SheetFormat sheets;

    FeedbackContent(SheetFormat sheets) {
        this.sheets = sheets;
    }

    @Override
    public PackKind kind() {
        return PackKind.FEEDBACK;
    }

    @Override
    public Set<String> purposes() {
        return Set.of(Feedback.PURPOSE);
    }

    @Override
    public List<Entry> write(Feedback feedback) {
        return List.of(
                new Entry(FeedbackFile.NAME, PackJson.write(FeedbackFile.of(feedback))),
                new Entry(SHEET, sheets.write(feedback.sheet()).getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public Feedback read(PackLabel label, List<Entry> entries) {
        if (!entries.stream().map(Entry::name).toList().equals(List.of(FeedbackFile.NAME, SHEET))) {
            throw PackRefusal.because("travel.refused.entries");
        }
        FeedbackFile file = PackJson.read(FeedbackFile.class, entries.get(0), FORMAT);
        ScoreSheet sheet = sheet(entries.get(1));
        try {
            return file.feedback(sheet);
        } catch (IllegalArgumentException wrong) {
            throw PackJson.unreadable(FeedbackFile.NAME, wrong);
        }
    }

    private ScoreSheet sheet(Entry entry) {
        try {
            return sheets.read(PackText.answered(PackText.decode(entry), entry.name()));
        } catch (UnreadableInputException unreadable) {
            throw PackJson.unreadable(entry.name(), unreadable);
        }
    }
}
