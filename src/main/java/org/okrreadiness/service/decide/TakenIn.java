package org.okrreadiness.service.decide;

import java.util.List;
import org.okrreadiness.service.PackFinding;

/**
 * What became of a colleague's file.
 *
 * @param diagnosis with everything new in it, on the disk
 * @param added how many answers and facts were new or completed one that was held
 * @param conflicts what it says differently; what was held stays until somebody settles it
 * @param warnings what was passed over in the file
 */
public record TakenIn(NeedCase diagnosis, int added, List<Conflict> conflicts, List<PackFinding> warnings) {
    public TakenIn {
        conflicts = List.copyOf(conflicts);
        warnings = List.copyOf(warnings);
    }
}
