package org.okrreadiness.ui.decide.need;

import java.util.Optional;
import org.okrreadiness.decide.need.Occasion;
import org.okrreadiness.decide.need.Seat;

/**
 * What a diagnosis begins with.
 *
 * @param organisation may be empty
 * @param name of whoever begins it; a name or a code
 */
public record Described(String organisation, Optional<Occasion> occasion, String name, Seat seat) {}
