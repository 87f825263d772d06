package org.okrreadiness.content;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.okrreadiness.content.finding.Findings;
import org.okrreadiness.content.need.AnswerSheetReader;
import org.okrreadiness.content.need.AnswerSheetWriter;
import org.okrreadiness.content.pack.PackFiles;
import org.okrreadiness.decide.need.AnswerSheet;
import org.okrreadiness.decide.need.Questionnaire;
import org.okrreadiness.decide.need.Seat;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.service.PackFinding;
import org.okrreadiness.service.PackFinding.Weight;
import org.okrreadiness.service.UnreadableInputException;
import org.okrreadiness.service.decide.NeedSheets;

/** Answers about need as files. */
public final class NeedSheetFiles implements NeedSheets {

    private final Questionnaire questionnaire;

    public NeedSheetFiles(Questionnaire questionnaire) {
        this.questionnaire = questionnaire;
    }

    @Override
    public Read read(Path file) {
        Findings findings = new Findings();
        Optional<AnswerSheet> sheet =
                new AnswerSheetReader(questionnaire, findings).read(file.toString(), bytesOf(file));
        return new Read(sheet.orElseThrow(() -> unreadable(findings.list())), findings.list());
    }

    private static byte[] bytesOf(Path file) {
        if (file.getFileName() == null) {
            // The top of a disk has no name.
            throw new UnreadableInputException(
                    Phrase.of("problem.need-missing", file.toString()), new IOException(file.toString()));
        }
        try {
            return new FolderFiles(file.toAbsolutePath().getParent())
                    .read(file.getFileName().toString(), PackFiles.LARGEST_FILE);
        } catch (IOException e) {
            throw new UnreadableInputException(Phrase.of("problem.need-missing", file.toString()), e);
        }
    }

    private static UnreadableInputException unreadable(List<PackFinding> findings) {
        List<PackFinding> errors =
                findings.stream().filter(f -> f.weight() == Weight.ERROR).toList();
        Phrase phrase = Phrase.of("problem.need-file", errors.get(0).place().toString(), String.valueOf(errors.size()));
        return UnreadableInputException.because(phrase, errors);
    }

    @Override
    public String filled(AnswerSheet sheet) {
        return new AnswerSheetWriter(questionnaire).write(sheet);
    }

    @Override
    public String blank(AnswerSheet about, Seat seat, Words words) {
        return new AnswerSheetWriter(questionnaire).blank(about, seat, words.notes(), words.elsewhere());
    }
}
