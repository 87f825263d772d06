package org.okrreadiness.ui.standard;

import java.util.List;
import java.util.Optional;

/**
 * What a study comes to, in words.
 *
 * @param headline the cut, or that there is none yet
 * @param facts what it rests on and what it means
 * @param warnings why not to rely on it, or what is missing
 * @param record the block for the pack; empty while there is no cut
 */
record CutReading(String headline, List<String> facts, List<String> warnings, Optional<String> record) {

    CutReading {
        facts = List.copyOf(facts);
        warnings = List.copyOf(warnings);
    }
}
