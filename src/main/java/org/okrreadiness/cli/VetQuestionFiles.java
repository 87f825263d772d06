package org.okrreadiness.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.okrreadiness.decide.vet.Comparison;
import org.okrreadiness.decide.vet.ProgrammeFindings;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.export.ReportWatch;
import org.okrreadiness.export.WholeFile;
import org.okrreadiness.export.vetting.VettingPages;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.reading.vetting.QuestionsReading;
import org.okrreadiness.reading.vetting.QuestionsText;
import org.okrreadiness.service.FileNotWrittenException;

/** Writes one list of questions for each vendor into a folder. Assessments of ours have nobody to be sent to. */
final class VetQuestionFiles {

    /** What a list can be written as. */
    enum Form {
        TXT,
        MD,
        PDF
    }

    private final Messages messages;
    private final VettingPages pages;
    private final Form form;
    private final boolean replaces;

    VetQuestionFiles(Messages messages, VettingPages pages, Form form, boolean replaces) {
        this.messages = messages;
        this.pages = pages;
        this.form = form;
        this.replaces = replaces;
    }

    List<Path> write(Comparison comparison, Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new FileNotWrittenException(
                    Phrase.of(
                            "problem.file-not-written",
                            folder.toString(),
                            e.getClass().getSimpleName()),
                    e);
        }
        List<ProgrammeFindings> asked = comparison.findings().stream()
                .filter(each -> each.programme().offer().pack().isEmpty())
                .toList();
        asked.forEach(each -> WholeFile.requirePlace(place(folder, each), replaces));
        // Made before the first is written: what goes wrong goes wrong before anything is there.
        var contents = asked.stream().collect(Collectors.toMap(Function.identity(), this::content));
        asked.forEach(each -> WholeFile.write(place(folder, each), contents.get(each), replaces));
        return asked.stream().map(each -> place(folder, each)).toList();
    }

    private Path place(Path folder, ProgrammeFindings each) {
        return folder.resolve(each.programme().id() + "." + form.name().toLowerCase(Locale.ROOT));
    }

    private byte[] content(ProgrammeFindings each) {
        QuestionsReading reading = QuestionsReading.of(each, messages);
        return switch (form) {
            case TXT -> QuestionsText.plain(reading).getBytes(StandardCharsets.UTF_8);
            case MD -> QuestionsText.markdown(reading).getBytes(StandardCharsets.UTF_8);
            case PDF -> pages.questions(each, ReportWatch.NONE).bytes();
        };
    }
}
