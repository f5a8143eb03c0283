package org.intreccio.proposals;

import org.intreccio.identity.Permission;

/** What may be done to a proposal; who leads asks for the right to act for who leads besides. */
public enum ProposalPermission implements Permission {
    EDIT("read it before it is public, with what is confidential in it, and write it");

    private final String what;

    ProposalPermission(String what) {
        this.what = what;
    }

    @Override
    public String kind() {
        return "proposal";
    }

    @Override
    public String what() {
        return what;
    }

    @Override
    public String refusal() {
        return "proposals.error.not-yours";
    }
}
