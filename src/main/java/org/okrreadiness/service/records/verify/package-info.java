/**
 * Whether something that claims to say what a person can do is genuine: who signed it, whether it was changed, whether it still holds.
 *
 * <p>{@link org.okrreadiness.service.records.verify.Verification} is the door. It asks readers, one for each form, what was signed by
 * which key, and decides itself what that is worth here and today. Nothing is ever asked of a network.
 */
package org.okrreadiness.service.records.verify;
