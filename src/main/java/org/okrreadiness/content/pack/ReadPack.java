package org.okrreadiness.content.pack;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.okrreadiness.domain.assessment.Assessment;
import org.okrreadiness.domain.response.Response;
import org.okrreadiness.domain.task.TaskId;
import org.okrreadiness.service.PackFinding;
import org.okrreadiness.service.PackPlaces;

/**
 * What came of reading a pack.
 *
 * @param assessment empty when there is an error
 * @param files what the content hash covers and what is kept when somebody sits it; must not be changed
 * @param answers the sample answers by label, in the order of the pack
 * @param findings errors and warnings
 * @param places where its parts stand
 */
public record ReadPack(
        Optional<Assessment> assessment,
        SortedMap<String, byte[]> files,
        Map<String, Map<TaskId, Response>> answers,
        List<PackFinding> findings,
        PackPlaces places) {

    public ReadPack {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
        answers = Collections.unmodifiableMap(answers);
        findings = List.copyOf(findings);
    }
}
