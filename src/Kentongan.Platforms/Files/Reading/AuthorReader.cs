using Kentongan.Platforms.Files.Mapping;

namespace Kentongan.Platforms.Files.Reading;

/// <summary>Reads who published a post.</summary>
sealed class AuthorReader(Binding binding)
{
    public Author? Read(Record record, Uri? address, Channel channel)
    {
        var handle = Handles.Read(binding.Value(record, PostField.Handle));
        handle ??= channel is Channel.X or Channel.TikTok or Channel.Bluesky or Channel.Mastodon ? Addresses.Handle(address) : null;
        var id = Ids.Clean(binding.Value(record, PostField.AuthorId));
        if (handle is null && id is null)
        {
            return null;
        }

        return new()
        {
            Handle = handle,
            NativeId = id,
            Name = binding.Value(record, PostField.AuthorName),
            Description = binding.Value(record, PostField.AuthorDescription),
            Location = binding.Value(record, PostField.AuthorLocation),
            Verified = Truths.Read(binding.Value(record, PostField.Verified)),
            Followers = Counted.Read(binding.Value(record, PostField.Followers)),
        };
    }
}
