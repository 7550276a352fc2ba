"""The engine on tantivy, a search library in Rust: imported here alone, and only when it is chosen."""
