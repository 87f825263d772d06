package org.okrreadiness.service;

/**
 * Somebody else's work that travels with the program.
 *
 * @param origin its version, or where it comes from
 */
public record ThirdPartyWork(String name, String origin, String licence) {}
