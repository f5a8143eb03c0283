package org.intreccio.proposals;

import java.time.Instant;

/**
 * A file that belongs to a proposal.
 *
 * @param id of the annex, under which its file lies
 * @param name with the ending that is true
 * @param size in bytes
 * @param hash SHA-256, as hexadecimal
 * @param confidential whether only the team and the committee may open it
 */
public record Annex(String id, String name, String type, long size, String hash, boolean confidential, Instant at) {}
