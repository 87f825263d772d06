package org.okrreadiness.exchange.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.okrreadiness.service.TravellingAssessment;
import org.okrreadiness.service.TravellingAssessment.Edition;
import org.okrreadiness.service.travel.PackKind;
import org.okrreadiness.service.travel.PackLabel;

/** An assessment as one entry for what it is and one for each of its files. */
final class AssessmentContent implements PackContent<TravellingAssessment> {

    static final int FORMAT = 1;

    /** The files of a pack lie in its folder or one below. */
    private static final Pattern NAME =
            Pattern.compile("(?:[A-Za-z0-9][A-Za-z0-9_-]{0,60}/)?[A-Za-z0-9][A-Za-z0-9_-]{0,60}\\.(?:yaml|yml|json)");

    @Override
    public PackKind kind() {
        return PackKind.ASSESSMENT;
    }

    @Override
    public Set<String> purposes() {
        return Stream.of(Edition.values()).map(Edition::purpose).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public List<Entry> write(TravellingAssessment assessment) {
        List<Entry> entries = new ArrayList<>();
        Object about = assessment.edition() == Edition.PRACTICE
                ? AssessmentFile.of(assessment)
                : AssessmentFile.Keyless.of(assessment);
        entries.add(new Entry(AssessmentFile.NAME, PackJson.write(about)));
        assessment
                .files()
                .forEach((name, text) -> entries.add(new Entry(
                        AssessmentFile.part(entries.size()), PackJson.write(AssessmentFile.Text.of(name, text)))));
        return entries;
    }

    @Override
    public TravellingAssessment read(PackLabel label, List<Entry> entries) {
        if (entries.size() < 2 || !entries.get(0).name().equals(AssessmentFile.NAME)) {
            throw PackRefusal.because("travel.refused.entries");
        }
        SortedMap<String, String> files = new TreeMap<>();
        for (int i = 1; i < entries.size(); i++) {
            add(files, entries.get(i), i);
        }
        return label.purpose().equals(Edition.PRACTICE.purpose())
                ? PackJson.read(AssessmentFile.class, entries.get(0), FORMAT).assessment(files)
                : PackJson.read(AssessmentFile.Keyless.class, entries.get(0), FORMAT)
                        .assessment(files);
    }

    private static void add(SortedMap<String, String> files, Entry entry, int number) {
        if (!entry.name().equals(AssessmentFile.part(number))) {
            throw PackRefusal.because("travel.refused.entries");
        }
        AssessmentFile.Text text = PackJson.read(AssessmentFile.Text.class, entry, FORMAT);
        boolean harmless = NAME.matcher(text.name()).matches() && !EntryNames.isDevice(text.name());
        if (!harmless) {
            throw PackRefusal.because("travel.refused.name", EntryNames.shown(text.name()));
        }
        if (files.putIfAbsent(text.name(), String.join("", text.text())) != null) {
            throw PackRefusal.because("travel.refused.name-twice", text.name());
        }
    }
}
