package org.okrreadiness.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.okrreadiness.content.need.ShippedNeed;
import org.okrreadiness.content.vetting.YamlVettingFormat;
import org.okrreadiness.decide.need.AnswerSheet;
import org.okrreadiness.decide.need.NeedDiagnosis;
import org.okrreadiness.decide.vet.Comparison;
import org.okrreadiness.export.calendar.CadencePdf;
import org.okrreadiness.export.need.Balance;
import org.okrreadiness.export.need.BalancePages;
import org.okrreadiness.export.vetting.VettingPages;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.testing.SampleCadence;
import org.okrreadiness.testing.SampleNeeds;

/** The PDFs a leader decides with, each with words that readers nobody here wrote have to find in it. */
final class OutsideDecisions {

    private static final Instant AT = Instant.parse("2026-12-01T10:00:00Z");

    private OutsideDecisions() {}

    static void write(Path folder, Messages messages) throws IOException {
        Files.createDirectories(folder);
        for (Paper paper : Paper.values()) {
            BalancePages balance = new BalancePages(messages, paper, AT, ZoneOffset.UTC);
            put(
                    folder,
                    "balance-" + paper.code(),
                    balance.make(balance(), false, ReportWatch.NONE),
                    "Take this first: Consulting",
                    "Who answered",
                    "the log of the planning board");
            VettingPages vetting = new VettingPages(messages, paper, AT, ZoneOffset.UTC);
            Comparison comparison = Comparison.of(new YamlVettingFormat()
                    .read(Path.of("docs/vetting-example.yaml"))
                    .shortlist());
            put(
                    folder,
                    "page-" + paper.code(),
                    vetting.budgetPage(comparison, ReportWatch.NONE),
                    "Harbour OKR Lead",
                    "Risks");
            put(
                    folder,
                    "questions-" + paper.code(),
                    vetting.questions(comparison.findings().get(0), ReportWatch.NONE),
                    "Questions about");
            put(
                    folder,
                    "quarter-" + paper.code(),
                    new CadencePdf(messages).make(SampleCadence.plan(SampleCadence.full()), paper, ReportWatch.NONE),
                    "Check-in");
        }
    }

    private static Balance balance() {
        NeedDiagnosis method = ShippedNeed.read();
        AnswerSheet sheet = SampleNeeds.answered().sheet();
        return new Balance(
                sheet,
                method.of(sheet),
                List.of(),
                method.questionnaire().version(),
                method.model().version());
    }

    private static void put(Path folder, String name, ResultReport.Made made, String... words) throws IOException {
        Files.write(folder.resolve(name + ".pdf"), made.bytes());
        Files.write(folder.resolve(name + ".words"), List.of(words));
        Files.writeString(folder.resolve(name + ".pages"), made.pages() + "\n");
    }
}
