package org.okrreadiness.service;

import java.nio.file.Path;
import org.okrreadiness.service.travel.PackFiles;
import org.okrreadiness.service.travel.PackOutside;
import org.okrreadiness.service.travel.Reading;

/** Submissions as files that travel. */
public interface SubmissionPacks extends PackFiles<Submission> {

    /** What can be told of any pack without opening it. */
    Reading<PackOutside> outside(Path file);

    /** @param bytes of a whole file */
    Reading<PackOutside> outside(byte[] bytes);
}
