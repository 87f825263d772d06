package org.okrreadiness.content;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.okrreadiness.content.finding.Findings;
import org.okrreadiness.content.panel.Panel;
import org.okrreadiness.content.panel.SheetAlone;
import org.okrreadiness.content.panel.SheetWriter;
import org.okrreadiness.domain.assessment.Assessment;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.domain.task.PanelQuestion;
import org.okrreadiness.domain.task.TaskId;
import org.okrreadiness.service.ExpertPanels;
import org.okrreadiness.service.ExpertVotes;
import org.okrreadiness.service.PackFinding;
import org.okrreadiness.service.PackFinding.Weight;
import org.okrreadiness.service.UnreadableInputException;
import org.okrreadiness.service.travel.PackFiles;
import org.okrreadiness.service.travel.ReadPack;
import org.okrreadiness.service.travel.Reading;

/** Sheets and panels as files. */
public final class PanelFiles implements ExpertPanels {

    /** What every pack begins with, and no text does. */
    private static final byte[] PACK = {'P', 'K', 3, 4};

    private final PackFiles<ExpertVotes> packs;

    /** @param packs what sheets can come as, besides text */
    public PanelFiles(PackFiles<ExpertVotes> packs) {
        this.packs = packs;
    }

    @Override
    public int write(Assessment assessment, Set<TaskId> tasks, String notes, Path file) {
        List<PanelQuestion> questions = assessment.tasks().stream()
                .flatMap(task -> PanelQuestion.of(task).stream())
                .toList();
        Set<TaskId> known =
                questions.stream().map(question -> question.task().id()).collect(Collectors.toSet());
        tasks.stream().filter(task -> !known.contains(task)).findFirst().ifPresent(task -> {
            throw noSuchTask(task, questions);
        });
        if (questions.isEmpty()) {
            throw problem("problem.panel-nothing-to-ask", assessment.ref().id());
        }
        create(file, new SheetWriter(assessment, tasks).write(notes));
        return questions.stream()
                .filter(question ->
                        tasks.isEmpty() || tasks.contains(question.task().id()))
                .mapToInt(question -> question.options().size())
                .sum();
    }

    private static UnreadableInputException noSuchTask(TaskId task, List<PanelQuestion> questions) {
        String known =
                questions.stream().map(question -> question.task().id().value()).collect(Collectors.joining(", "));
        return problem("problem.panel-no-such-task", task.value(), known);
    }

    private static void create(Path file, String text) {
        try {
            Files.writeString(file, text, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
        } catch (FileAlreadyExistsException e) {
            throw new UnreadableInputException(Phrase.of("problem.panel-file-there", file.toString()), e);
        } catch (IOException e) {
            throw new UnreadableInputException(Phrase.of("problem.panel-not-written", file.toString()), e);
        }
    }

    @Override
    public Filled filled(Path sheet) {
        Findings findings = new Findings();
        Optional<Filled> filled = new SheetAlone(findings).read(sheet.toString(), bytesOf(sheet));
        return filled.orElseThrow(() -> unreadable(findings.list()));
    }

    @Override
    public Optional<Reading<ReadPack<ExpertVotes>>> pack(Path file) {
        return isPack(file) ? Optional.of(packs.read(file, Optional.empty())) : Optional.empty();
    }

    private static boolean isPack(Path file) {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        try (InputStream in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(PACK.length), PACK);
        } catch (IOException unreadable) {
            return false;
        }
    }

    @Override
    public Collected read(Assessment assessment, List<Path> filled, Path file) {
        Map<String, byte[]> sheets = new LinkedHashMap<>();
        Map<String, ReadPack<ExpertVotes>> packed = new LinkedHashMap<>();
        for (Path sheet : filled) {
            pack(sheet).ifPresent(reading -> packed.put(sheet.toString(), accepted(reading)));
            if (sheets.put(sheet.toString(), bytesOf(sheet)) != null || isSame(sheet, file)) {
                throw problem("problem.panel-file-twice", sheet.toString());
            }
        }
        Panel panel = new Panel(assessment, sheets, packed);
        Optional<String> text = panel.read();
        replace(file, text.orElseThrow(() -> unreadable(panel.findings())));
        return new Collected(sheets.size(), panel.votes(), panel.blanks());
    }

    private static ReadPack<ExpertVotes> accepted(Reading<ReadPack<ExpertVotes>> reading) {
        return reading.fold(pack -> pack, reason -> {
            throw new UnreadableInputException(reason, null);
        });
    }

    private static boolean isSame(Path one, Path other) {
        return one.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize());
    }

    private static byte[] bytesOf(Path file) {
        try {
            return new FolderFiles(file.toAbsolutePath().getParent())
                    .read(file.getFileName().toString(), org.okrreadiness.content.pack.PackFiles.LARGEST_FILE);
        } catch (IOException e) {
            throw new UnreadableInputException(Phrase.of("problem.panel-missing", file.toString()), e);
        }
    }

    /** Whole or not at all: a pack must never find half a panel. */
    private static void replace(Path file, String text) {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.writeString(fresh, text, StandardCharsets.UTF_8);
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UnreadableInputException(Phrase.of("problem.panel-not-written", file.toString()), e);
        }
    }

    private static UnreadableInputException unreadable(List<PackFinding> findings) {
        List<PackFinding> errors =
                findings.stream().filter(f -> f.weight() == Weight.ERROR).toList();
        Phrase phrase =
                Phrase.of("problem.panel-unreadable", errors.get(0).place().toString(), String.valueOf(errors.size()));
        return UnreadableInputException.because(phrase, errors);
    }

    private static UnreadableInputException problem(String key, String... arguments) {
        return new UnreadableInputException(Phrase.of(key, arguments), null);
    }
}
