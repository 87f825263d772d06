package org.okrreadiness.content.panel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.okrreadiness.content.finding.Findings;
import org.okrreadiness.content.finding.Rule;
import org.okrreadiness.content.pack.ContentHash;
import org.okrreadiness.domain.assessment.Assessment;
import org.okrreadiness.service.ExpertVotes;
import org.okrreadiness.service.PackFinding;
import org.okrreadiness.service.travel.ReadPack;

/** Puts the sheets of several experts together. */
public final class Panel {

    private final Assessment assessment;
    private final Map<String, byte[]> files;
    private final Map<String, ReadPack<ExpertVotes>> packs;
    private final List<PackFinding> findings = new ArrayList<>();
    private final List<FilledSheet> sheets = new ArrayList<>();
    private final Findings together = new Findings();

    /**
     * @param files the filled sheets by their names, in the order they were given
     * @param packs what is in those of them that came as packs
     */
    public Panel(Assessment assessment, Map<String, byte[]> files, Map<String, ReadPack<ExpertVotes>> packs) {
        this.assessment = assessment;
        this.files = files;
        this.packs = Map.copyOf(packs);
    }

    /**
     * The experts are numbered by a fingerprint of what they wrote: the same sheets give the same file in whatever order they come, and
     * nobody can be told by the order.
     *
     * @return the file that holds the votes; empty when a sheet cannot be used
     */
    public Optional<String> read() {
        List<Map.Entry<String, byte[]>> inOrder = files.entrySet().stream()
                .sorted(Comparator.comparing(file -> fingerprint(file.getValue())))
                .toList();
        inOrder.forEach(file -> read(file.getKey(), file.getValue()));
        findings.addAll(together.list());
        boolean usable = findings.stream().noneMatch(f -> f.weight() == PackFinding.Weight.ERROR);
        return usable ? Optional.of(new PanelWriter(assessment, sheets).write()) : Optional.empty();
    }

    private static String fingerprint(byte[] bytes) {
        return ContentHash.of(new TreeMap<>(Map.of("sheet", bytes)));
    }

    private void read(String name, byte[] bytes) {
        Findings own = new Findings();
        Optional<FilledSheet> sheet = Optional.ofNullable(packs.get(name))
                .map(pack -> new PackedSheet(assessment, own)
                        .read(name, pack.label().madeBy().name(), pack.content()))
                .orElseGet(() -> new SheetReader(assessment, own).read(name, bytes));
        findings.addAll(own.list());
        sheet.filter(read -> !read.name().isEmpty()).ifPresent(read -> {
            compare(read);
            sheets.add(read);
        });
    }

    private void compare(FilledSheet sheet) {
        for (FilledSheet other : sheets) {
            if (sheet.isBySameNameAs(other)) {
                together.add(
                        Rule.EXPERT_TWICE, sheet.at(), sheet.name(), other.at().file());
            } else if (sheet.saysTheSameAs(other)) {
                together.add(Rule.SHEET_COPIED, sheet.at(), other.at().file());
            }
        }
    }

    public List<PackFinding> findings() {
        return List.copyOf(findings);
    }

    public int votes() {
        return sheets.stream().mapToInt(sheet -> sheet.ratings().size()).sum();
    }

    /** Ratings that were asked for and not given. */
    public int blanks() {
        return sheets.stream().mapToInt(FilledSheet::blanks).sum();
    }
}
