package org.okrreadiness.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.okrreadiness.accuracy.AccuracyCard;
import org.okrreadiness.decide.need.NeedDiagnosis;
import org.okrreadiness.doctor.ContentDoctor;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.scoring.Scorer;
import org.okrreadiness.service.AssessmentSource;
import org.okrreadiness.service.ExpertPanels;
import org.okrreadiness.service.ResponseFormat;
import org.okrreadiness.service.SchoolComparison;
import org.okrreadiness.service.SheetFormat;
import org.okrreadiness.service.SubmissionCheck;
import org.okrreadiness.service.Workplace;
import org.okrreadiness.service.decide.NeedSheets;
import org.okrreadiness.service.decide.vet.VettingFormat;
import org.okrreadiness.service.marking.EnteringPlace;
import org.okrreadiness.service.marking.TrainingPlace;
import org.okrreadiness.service.records.desk.RecordsPlace;
import org.okrreadiness.service.travel.KeyCards;

/** What the commands work with. Everything is made on first use, so that a command pays only for what it needs. */
public interface CliServices {

    Messages messages();

    Scorer scorer();

    /** Says which marks of a sheet another school of OKR thought would give otherwise. */
    SchoolComparison schools();

    SheetFormat sheets();

    /** Responses as they are written down. */
    ResponseFormat responses();

    /** What this version published about how far its marks can be relied on. */
    AccuracyCard accuracyCard();

    /** @param data empty for the operating system's usual place */
    Path dataFolder(Optional<Path> data);

    /** The packs, without opening the data folder: works while a window has it open. */
    AssessmentSource packs(Path dataFolder);

    /** Says what an author should look at in a pack. */
    ContentDoctor contentDoctor();

    /** Asks experts on paper. */
    ExpertPanels panels();

    /** Weighs what people saw into the help that is needed. */
    NeedDiagnosis need();

    /** Reads and writes files of answers about it. */
    NeedSheets needSheets();

    /** Reads courses that are to be compared. */
    VettingFormat vettingFormat();

    /** Looks at submissions, without opening the data folder. */
    SubmissionCheck submissionCheck(Path dataFolder);

    /** Reads what recipients hand out. */
    KeyCards keyCards();

    /** Opens the data folder; the caller closes it. */
    Workplace open(Path dataFolder);

    /** Opens the data folder with the trainer's part of it, which is still locked; the caller closes it. */
    TrainingPlace openWithTrainers(Path dataFolder);

    /**
     * Opens the data folder with a register of capability records; the caller closes it.
     *
     * @param database the address of a shared one; empty for the one in the folder
     */
    RecordsPlace openRecords(Path dataFolder, Optional<String> database);

    /** The same with the trainer's part of the data folder, which is still locked. */
    EnteringPlace openRecordsWithTrainers(Path dataFolder, Optional<String> database);

    /** Version of the program. */
    String version();
}
