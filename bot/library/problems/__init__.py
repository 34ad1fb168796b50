"""Every message that an editor can see, one small function each."""
